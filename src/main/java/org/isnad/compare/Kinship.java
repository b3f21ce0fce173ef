// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.text.Concepts;
import org.isnad.text.Opposite;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Do a word of one text and a word of another say the same, or the opposite?
 *
 * <p>Words from the ends of one scale and "insured", "uninsured" are opposites; words of one scale
 * end, words that name one concept and words near in meaning say the same.
 */
final class Kinship {

  /** Cosines of single words from which they may, and from which they do, say the same. */
  private static final double MAY = 0.5;

  private static final double DO = 0.7;

  /** Nearness of two words of one stem. */
  private static final double EQUAL = 1;

  private static final List<String> PREFIXES = List.of("un", "non", "in", "im", "il", "ir");
  private static final List<String> ADJECTIVES =
      List.of("able", "ible", "al", "ant", "ent", "ate", "ect", "ive", "ar", "ous", "ful", "ain");
  private static final int SHORTEST = 4;
  private static final int LONGEST_PREFIX = 3;

  private final Reading a;
  private final Reading b;
  private final WordAlignment alignment;
  private final List<Opposite> oppositesOfA;
  private final List<Opposite> oppositesOfB;

  /**
   * How two words stand to each other.
   *
   * @param strength how surely, in [0, 1]
   * @param sign +1 when they say the same, -1 when the opposite
   */
  record Kin(double strength, int sign) {}

  Kinship(
      Reading a,
      Reading b,
      WordAlignment alignment,
      List<Opposite> oppositesOfA,
      List<Opposite> oppositesOfB) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.oppositesOfA = oppositesOfA;
    this.oppositesOfB = oppositesOfB;
  }

  /** Of the i-th content word of a and the j-th of b. */
  Kin of(int i, int j) {
    Span wordB = b.token(j).span();
    for (Opposite each : oppositesOfA) {
      if (each.span().overlaps(a.token(i).span())) {
        for (Opposite other : oppositesOfB) {
          if (other.span().overlaps(wordB) && (each.joins(other) || each.opposes(other))) {
            return new Kin(1, each.joins(other) ? 1 : -1);
          }
        }
      }
    }
    return undo(i, j) ? new Kin(1, -1) : new Kin(closeness(i, j), 1);
  }

  /**
   * How surely two words say the same thing, in [0, 1]; a word whose equal stands in the other text
   * says that, and no other.
   */
  double closeness(int i, int j) {
    boolean taken = alignment.bestOfA(i) >= EQUAL || alignment.bestOfB(j) >= EQUAL;
    if (taken && alignment.near(i, j) < EQUAL) {
      return 0;
    }
    double close = Math.min(1, Math.max(0, (alignment.near(i, j) - MAY) / (DO - MAY)));
    return close < 1 && isOneConcept(a.token(i).span(), b.token(j).span()) ? 1 : close;
  }

  /** Do they name the two ends of one act or scale, as "imports" and "exports" do? */
  boolean faces(int i, int j) {
    Span wordB = b.token(j).span();
    return oppositesOfA.stream()
        .filter(each -> each.span().overlaps(a.token(i).span()))
        .anyMatch(
            each ->
                oppositesOfB.stream()
                    .filter(other -> other.span().overlaps(wordB))
                    .anyMatch(each::faces));
  }

  /** Are they "effective" and "ineffective"? */
  boolean undo(int i, int j) {
    return undoes(a.token(i), b.token(j)) || undoes(b.token(j), a.token(i));
  }

  private static boolean undoes(Token word, Token other) {
    String rest = word.normal();
    String longer = other.normal();
    int more = longer.length() - rest.length();
    return more > 1
        && more <= LONGEST_PREFIX
        && rest.length() >= SHORTEST
        && longer.endsWith(rest)
        && PREFIXES.contains(longer.substring(0, more))
        && isAdjective(rest, longer);
  }

  private static boolean isAdjective(String rest, String longer) {
    return longer.startsWith("un")
        || longer.startsWith("non")
        || ADJECTIVES.stream().anyMatch(rest::endsWith);
  }

  private boolean isOneConcept(Span wordA, Span wordB) {
    for (Concepts.Concept each : a.marks().concepts()) {
      if (each.span().overlaps(wordA)) {
        for (Concepts.Concept other : b.marks().concepts()) {
          if (other.id().equals(each.id()) && other.span().overlaps(wordB)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
