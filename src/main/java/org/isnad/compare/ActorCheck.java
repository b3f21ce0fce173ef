// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.text.NameReader.Name;
import org.isnad.text.NameReader.Sort;
import org.isnad.text.Span;

/**
 * Do two texts say the same of two people or bodies?
 *
 * <p>Each names somebody the other lacks, who is not merely the source of what is said and not
 * where it happens. How much else the texts share tells whether it is the same that is said.
 */
final class ActorCheck {

  private final Counterparts a;
  private final Counterparts b;
  private final List<Name> loneOfA;
  private final List<Name> loneOfB;
  private final Optional<Couple> difference;

  /**
   * Two actors for one thing.
   *
   * @param rest how much else the texts have in common, in [0, 1]
   * @param sure true when words beside both tell that people or bodies are named
   */
  record Couple(Span a, Span b, double rest, boolean sure) {}

  /**
   * Of the names of both texts, or else of those who do one deed.
   *
   * @param doers two common nouns for the doer of one deed, where there are such
   */
  ActorCheck(Counterparts a, Counterparts b, Optional<DoerCheck.Couple> doers) {
    this.a = a;
    this.b = b;
    this.loneOfA = lone(a);
    this.loneOfB = lone(b);
    this.difference = surest().or(() -> doers.map(each -> couple(each.a(), each.b(), false)));
  }

  private static List<Name> lone(Counterparts side) {
    return side.names().stream()
        .filter(name -> name.sort() != Sort.PLACE && !name.speaks())
        .filter(name -> side.locatives().stream().noneMatch(p -> p.phrase().overlaps(name.span())))
        .filter(name -> !side.meets(name))
        .toList();
  }

  /** Names of this pair that both texts have, in number, though one may not mark them as names. */
  long shared() {
    boolean oneSided = a.names().isEmpty() || b.names().isEmpty();
    return oneSided ? Math.max(met(a), met(b)) : Math.min(met(a), met(b));
  }

  /** Names of the text that has fewer of them. */
  long fewest() {
    return Math.min(a.names().size(), b.names().size());
  }

  private static long met(Counterparts side) {
    return side.names().stream().filter(side::meets).count();
  }

  boolean oneLacks() {
    return loneOfA.isEmpty() != loneOfB.isEmpty();
  }

  /** The two that most likely stand in for each other. */
  Optional<Couple> difference() {
    return difference;
  }

  private Optional<Couple> surest() {
    Couple best = null;
    for (Name one : loneOfA) {
      for (Name other : loneOfB) {
        if (comparable(one, other)) {
          Couple couple = couple(one, other);
          best = best == null || value(couple) > value(best) ? couple : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double value(Couple couple) {
    return couple.rest + (couple.sure ? 1 : 0);
  }

  /** A person may stand for a body, and a name of unknown sort for either. */
  private static boolean comparable(Name one, Name other) {
    return one.sort() == other.sort() || isActor(one) || isActor(other);
  }

  private static boolean isActor(Name name) {
    return name.sort() == Sort.PERSON || name.sort() == Sort.BODY;
  }

  private Couple couple(Name one, Name other) {
    return couple(one.span(), other.span(), isActor(one) && isActor(other));
  }

  private Couple couple(Span one, Span other, boolean sure) {
    return new Couple(one, other, (a.rest(one) + b.rest(other)) / 2, sure);
  }
}
