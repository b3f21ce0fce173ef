// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import org.isnad.embed.Embedding;
import org.isnad.text.Cue;
import org.isnad.text.Quantity;
import org.isnad.text.TimeMention;
import org.isnad.text.Token;

/**
 * All that is read in one text, read once.
 *
 * @param text as it was given
 * @param tokens every word, number and sign in order
 * @param stems light stems of the words that carry content
 * @param words the same words with their meaning, in order
 * @param whole meaning of the text
 * @param masked meaning of the text with its figures and times blanked out: its question, so to say
 */
public record Reading(
    String text,
    List<Token> tokens,
    Set<String> stems,
    List<Word> words,
    List<Quantity> quantities,
    List<TimeMention> times,
    List<Cue> cues,
    Embedding whole,
    Embedding masked) {

  public Reading {
    tokens = List.copyOf(tokens);
    stems = Set.copyOf(stems);
    words = List.copyOf(words);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    cues = List.copyOf(cues);
  }

  /**
   * A word that carries content.
   *
   * @param meaning embedding of the word alone
   * @param rarity how much it tells, in nats of inverse document frequency, at least 0
   */
  public record Word(Token token, Embedding meaning, double rarity) {}

  /** Is most of it written in Arabic letters? */
  public boolean isArabic() {
    long arabic = words.stream().filter(word -> isArabic(word.token().normal())).count();
    return 2 * arabic > words.size();
  }

  private static boolean isArabic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }
}
