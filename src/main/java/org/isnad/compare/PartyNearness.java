// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.isnad.text.Token;
import org.isnad.text.Transliteration;

/**
 * Do some words of one text name those whom some words of the other name?
 *
 * <p>Words are the same by stem, by sound across scripts (Jaro-Winkler similarity of consonant
 * skeletons), by the thing they name, or by meaning, each worth less than the one before.
 */
final class PartyNearness {

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final double ALIKE = 0.9;
  private static final int SHORTEST = 2;
  private static final double MEANT = 0.65;
  private static final double MEANT_ACROSS = 0.5;

  /** Weight of a common word, and the rarity, in nats, from which a word weighs 1. */
  private static final double LEAST = 0.4;

  private static final double MANY = 6;

  /** From here on two words surely name the same. */
  private static final double CLEAR = 0.9;

  private static final int SHARED_LETTERS = 4;

  /** What is left when two Arabic phrases have the same words in another order: two of them. */
  private static final double TURNED = 0.5;

  private final ContentWords words;

  PartyNearness(Reading a, Reading b) {
    this.words = new ContentWords(a, b);
  }

  /**
   * Mean share of the words of each side that the other says too, in [0, 1].
   *
   * @param a words of the first text
   * @param b words of the second
   */
  double of(List<Token> a, List<Token> b) {
    List<Reading.Word> ofA = words.of(a);
    List<Reading.Word> ofB = words.of(b);
    return (said(ofA, ofB, true) + said(ofB, ofA, false)) / 2;
  }

  /**
   * How much more of a party's words names the other party of the other text than its counterpart;
   * negative where less does, or none.
   */
  double elsewhere(List<Token> party, List<Token> counterpart, List<Token> elsewhere) {
    double stayed = 0;
    double moved = 0;
    for (Reading.Word word : words.of(party)) {
      if (best(word, words.of(counterpart)) > 0) {
        stayed += weight(word);
      } else if (best(word, words.of(elsewhere)) >= CLEAR) {
        moved += weight(word);
      }
    }
    return moved == 0 ? -1 : moved - stayed;
  }

  private static double best(Reading.Word word, List<Reading.Word> others) {
    return others.stream().mapToDouble(other -> nearness(word, other)).max().orElse(0);
  }

  private static double said(List<Reading.Word> some, List<Reading.Word> others, boolean fromA) {
    double all = 0;
    double said = 0;
    int last = -1;
    boolean turned = false;
    for (Reading.Word word : some) {
      double best = 0;
      int at = -1;
      for (int i = 0; i < others.size(); i++) {
        Reading.Word other = others.get(i);
        double near = fromA ? nearness(word, other) : nearness(other, word);
        if (near > best) {
          best = near;
          at = i;
        }
      }
      boolean arabic = at >= 0 && word.token().isArabic() && others.get(at).token().isArabic();
      turned |= arabic && at < last;
      last = at >= 0 ? at : last;
      double weight = weight(word);
      all += weight;
      said += weight * best;
    }
    return all == 0 ? 0 : (turned ? TURNED : 1) * said / all;
  }

  /** How much a word tells of whom it names. */
  static double weight(Reading.Word word) {
    return Math.max(LEAST, Math.min(1, word.rarity() / MANY));
  }

  /** How near are two words, in [0, 1]; 0 when they are not the same. */
  static double nearness(Reading.Word wordA, Reading.Word wordB) {
    Token a = wordA.token();
    Token b = wordB.token();
    if (a.stem().equals(b.stem())) {
      return 1;
    }
    boolean oneScript = a.isArabic() == b.isArabic();
    if (oneScript && a.isArabic() && sharesBeginning(bare(a), bare(b))) {
      return 0.9;
    }
    if (!oneScript && sounds(a, b)) {
      return 0.95;
    }
    if (wordA.sharesConcept(wordB)) {
      return 0.8;
    }
    double meant = wordA.near(wordB);
    return meant >= (oneScript ? MEANT : MEANT_ACROSS) ? meant : 0;
  }

  /** By their stems, or whole: what looks like a particle may begin a name ("كالدور"). */
  private static boolean sounds(Token a, Token b) {
    return sounds(a.stem(), b.stem()) || sounds(a.normal(), b.normal());
  }

  private static boolean sounds(String a, String b) {
    String one = Transliteration.skeleton(a);
    String other = Transliteration.skeleton(b);
    return one.length() >= SHORTEST
        && other.length() >= SHORTEST
        && (one.equals(other) || JARO_WINKLER.apply(one, other) >= ALIKE);
  }

  private static String bare(Token token) {
    String word = token.stem();
    return word.startsWith("ل") || word.startsWith("ب") ? word.substring(1) : word;
  }

  private static boolean sharesBeginning(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < length && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return (shared >= SHARED_LETTERS && Math.max(one.length(), other.length()) - shared <= 3)
        || (shared == length && shared >= 3 && Math.max(one.length(), other.length()) == shared);
  }
}
