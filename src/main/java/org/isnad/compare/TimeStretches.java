// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.text.Span;
import org.isnad.text.TimeMention;
import org.isnad.text.TimeMention.Agreement;

/** Do two texts give one end of a stretch of days alike, but not the other: "from 3 to 9 March"? */
final class TimeStretches {

  private static final Pattern TO =
      Pattern.compile("(?U)\\s*([-–]|to|till|until|through|إلى|الى|حتى|وحتى|ولغاية)\\s*");

  private final Reading a;
  private final Reading b;

  TimeStretches(Reading a, Reading b) {
    this.a = a;
    this.b = b;
  }

  /** Are these the same end of two stretches whose other ends cannot be one? */
  boolean differBeyond(TimeMention ofA, TimeMention ofB) {
    return apart(neighbour(a, ofA, 1), neighbour(b, ofB, 1))
        || apart(neighbour(a, ofA, -1), neighbour(b, ofB, -1));
  }

  private static boolean apart(Optional<TimeMention> one, Optional<TimeMention> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().meets(other.get()) == Agreement.CONFLICT;
  }

  private static Optional<TimeMention> neighbour(Reading reading, TimeMention time, int way) {
    List<TimeMention> times = reading.marks().times();
    int at = times.indexOf(time) + way;
    if (at < 0 || at >= times.size()) {
      return Optional.empty();
    }
    Span other = times.get(at).span();
    int from = way > 0 ? time.span().end() : other.end();
    int to = way > 0 ? other.start() : time.span().start();
    boolean joined = from < to && TO.matcher(reading.text().substring(from, to)).matches();
    return joined ? Optional.of(times.get(at)) : Optional.empty();
  }
}
