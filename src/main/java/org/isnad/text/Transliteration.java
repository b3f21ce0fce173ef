// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Map;

/**
 * What is left of a name that Arabic and Latin spellings share?
 *
 * <p>The consonants, in classes of sounds that transliterations exchange (p and b, q, k and kh, j,
 * g and gh, th and t, dh and d, sh, ch and s, v and f), without doubles, long vowels, the article
 * and the ayn. A first vowel stays as {@code a}, so that "Ali" is not empty. The skeleton compares
 * names; it cannot be read back.
 */
public final class Transliteration {

  static final List<Map.Entry<String, String>> CLUSTERS =
      List.of(
          Map.entry("tsch", "s"),
          Map.entry("augh", ""),
          Map.entry("sch", "s"),
          Map.entry("tch", "s"),
          Map.entry("ck", "k"),
          Map.entry("sh", "s"),
          Map.entry("ch", "s"),
          Map.entry("zh", "g"),
          Map.entry("dj", "g"),
          Map.entry("dg", "g"),
          Map.entry("ph", "f"),
          Map.entry("th", "t"),
          Map.entry("kh", "k"),
          Map.entry("gh", "g"),
          Map.entry("dh", "d"),
          Map.entry("ce", "s"),
          Map.entry("ci", "s"),
          Map.entry("cy", "s"),
          Map.entry("wr", "r"),
          Map.entry("kn", "n"),
          Map.entry("x", "ks"),
          Map.entry("tz", "z"),
          Map.entry("ts", "z"),
          Map.entry("zz", "z"),
          Map.entry("\u062A\u0634", "s"),
          Map.entry("\u062A\u0633", "z"),
          Map.entry("\u062A\u0632", "z"),
          Map.entry("\u062F\u062C", "g"));

  private static final String LATIN = "bpcdfghjklmnqrstvwyz";
  private static final String LATIN_CLASSES = "bbkdfghgklmnkrstfwyz";
  private static final String ARABIC =
      "\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A";
  private static final String ARABIC_CLASSES = "bttghkddrzsssdtzgfkklmnhwy";
  private static final String GLIDES = "wy";
  private static final int SHORTEST_BEHIND_ARTICLE = 3;

  private Transliteration() {}

  /** How one word of either script sounds. */
  public static Sound sound(String word) {
    return Sound.of(word);
  }

  /** The skeleton of one word of either script; empty when it has neither letter. */
  public static String skeleton(String word) {
    String normal = NormalForm.of(withoutArticle(NormalForm.light(word)));
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < normal.length()) {
      at += append(sounds, normal, at);
    }
    return sounds.toString();
  }

  private static int append(StringBuilder sounds, String word, int at) {
    for (Map.Entry<String, String> cluster : CLUSTERS) {
      if (word.startsWith(cluster.getKey(), at)) {
        cluster.getValue().chars().forEach(c -> add(sounds, (char) c, at));
        return cluster.getKey().length();
      }
    }
    add(sounds, sound(word, at), at);
    return 1;
  }

  /** Long vowels, glides behind the first letter, and a silent final h leave no sound. */
  private static void add(StringBuilder sounds, char sound, int at) {
    boolean first = sounds.isEmpty() && at == 0;
    if (sound == 'a' ? !first : GLIDES.indexOf(sound) >= 0 && !first) {
      return;
    }
    if (sound != ' ' && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
      sounds.append(sound);
    }
  }

  static char sound(String word, int at) {
    char c = word.charAt(at);
    if ((c == 'h' || c == '\u0647' || c == '\u062D') && at > 0 && at == word.length() - 1) {
      return ' ';
    }
    int latin = LATIN.indexOf(c);
    if (latin >= 0) {
      return LATIN_CLASSES.charAt(latin);
    }
    int arabic = ARABIC.indexOf(c);
    if (arabic >= 0) {
      return ARABIC_CLASSES.charAt(arabic);
    }
    return Character.isLetter(c) ? 'a' : ' ';
  }

  static String withoutArticle(String word) {
    for (String article : List.of("\u0627\u0644", "al-", "el-", "al ", "el ")) {
      if (word.startsWith(article) && word.length() >= article.length() + SHORTEST_BEHIND_ARTICLE) {
        return word.substring(article.length());
      }
    }
    return word;
  }
}
