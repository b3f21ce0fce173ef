// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.TimeMention;
import org.isnad.text.TimeMention.Agreement;

/**
 * Can what the texts date be at the same time?
 *
 * <p>Dates that the lexicon gives to different events (the start and the end, a birth and a book)
 * neither agree nor conflict.
 *
 * @param agreement two times that can be one, of one event if there are such; or empty
 * @param conflict two times that cannot, where neither finds another to agree with; or empty
 * @param otherEvents whether dates of the two texts belong to different events
 */
record TimeCheck(
    Optional<Couple> agreement,
    Optional<Couple> conflict,
    boolean otherEvents,
    boolean bothSpeak,
    boolean oneSpeaks) {

  /** A time of each text. */
  record Couple(TimeMention a, TimeMention b) {

    /** Is it known that both belong to one kind of event? */
    boolean known() {
      return a.isOfSameEvent(b);
    }

    private boolean is(Agreement wanted) {
      return !a.isOfOtherEvent(b) && a.meets(b) == wanted;
    }
  }

  static TimeCheck of(Reading first, Reading second) {
    List<TimeMention> a = first.marks().times();
    List<TimeMention> b = second.marks().times();
    // One known to be of one event, else the first.
    Comparator<Couple> surestFirst =
        Comparator.comparing((Couple each) -> !each.known())
            .thenComparing(
                new MirrorOrder(first, second)
                    .of(each -> each.a.span().start(), each -> each.b.span().start()));
    TimeStretches stretches = new TimeStretches(first, second);
    Optional<Couple> agreement =
        couples(a, b)
            .filter(c -> c.is(Agreement.AGREE))
            .filter(c -> !stretches.differBeyond(c.a, c.b))
            .min(surestFirst);
    Optional<Couple> conflict =
        couples(a, b)
            .filter(c -> c.is(Agreement.CONFLICT))
            .filter(c -> lonely(c.a, b) && lonely(c.b, a))
            .min(surestFirst);
    boolean others = couples(a, b).anyMatch(c -> c.a.isOfOtherEvent(c.b));
    boolean speaksA = !a.isEmpty();
    boolean speaksB = !b.isEmpty();
    return new TimeCheck(agreement, conflict, others, speaksA && speaksB, speaksA ^ speaksB);
  }

  private static Stream<Couple> couples(List<TimeMention> a, List<TimeMention> b) {
    return a.stream().flatMap(each -> b.stream().map(other -> new Couple(each, other)));
  }

  private static boolean lonely(TimeMention time, List<TimeMention> others) {
    return others.stream().noneMatch(o -> time.meets(o) == Agreement.AGREE);
  }
}
