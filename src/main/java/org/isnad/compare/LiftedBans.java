// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Which bans of a text are lifted in it?
 *
 * <p>A ban, a siege or a quarantine stands close behind the word that lifts it ("lifted its embargo
 * on", "رفعت السلطات حظر"), or before it in the passive ("the quarantine on the isle was lifted").
 */
final class LiftedBans {

  private static final String LIFTING = "impose-lift";

  /** Scales that have a ban at one end, and that end. */
  private static final Set<String> BANS =
      Set.of("allow-ban-1", "quarantine-free1", "besiege-relieve1");

  /** Most letters between the word that lifts and the ban. */
  private static final int NEAR = 30;

  private static final Pattern STOP = Pattern.compile("[.!?;،,:؛؟]");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?iu).*\\b(is|are|was|were|be|been|being)(\\s+\\p{L}+ly)?\\s+$", Pattern.DOTALL);

  private LiftedBans() {}

  /** Their words; {@code holding} are the words with opposites that the text lets stand. */
  static List<Span> of(Reading reading, List<Opposite> all, List<Opposite> holding) {
    return all.stream()
        .filter(word -> BANS.contains(word.axis() + word.side()))
        .map(Opposite::span)
        .filter(
            ban ->
                holding.stream()
                    .filter(word -> word.axis().equals(LIFTING) && word.side() < 0)
                    .anyMatch(word -> lifts(reading.text(), word.span(), ban)))
        .toList();
  }

  private static boolean lifts(String text, Span lifting, Span ban) {
    if (lifting.end() <= ban.start()) {
      return ban.start() - lifting.end() <= NEAR && isOneClause(text, lifting.end(), ban.start());
    }
    return ban.end() <= lifting.start()
        && isOneClause(text, ban.end(), lifting.start())
        && PASSIVE.matcher(text.substring(ban.end(), lifting.start())).matches();
  }

  private static boolean isOneClause(String text, int from, int end) {
    return !STOP.matcher(text).region(from, end).find();
  }
}
