// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Map;

/**
 * How does a name sound, and could another spelling, in its own or the other script, be the same?
 *
 * @param skeleton its consonants ({@link Transliteration})
 * @param spelled consonants in the same classes with the vowels that are written: {@code a}, {@code
 *     w}, {@code y}, and {@code e} for the Latin e, which may stand for any or none
 */
public record Sound(String skeleton, String spelled) {

  /** Cost of one consonant, below which two names of that many consonants may be one. */
  private static final double NEAR = 0.26;

  /** What two short vowels may cost where there is hardly a consonant. */
  private static final double LEAST = 0.31;

  private static final double SHORT_VOWEL = 0.15;
  private static final double SILENT = 0.1;
  private static final double LONG_VOWEL = 0.45;
  private static final double ODD_H = 0.3;
  private static final int MANY_CONSONANTS = 6;
  private static final String VOWELS = "aewy";

  /** Stands for ain and hamza while a word is spelled. */
  private static final String STOP = "=";

  /** Classes that some tongues exchange, with what the exchange costs. */
  private static final Map<String, Double> EXCHANGED =
      Map.of(
          "gk", 0.35, "sz", 0.4, "fw", 0.3, "dt", 0.6, "gy", 0.5, "dz", 0.4, "bf", 0.6, "hk", 0.6,
          "gs", 0.6);

  /** The sound of one word; empty of both when it has no letter of either script. */
  public static Sound of(String word) {
    return new Sound(Transliteration.skeleton(word), spell(word));
  }

  /** Could both be spellings of one name? Symmetric. */
  public boolean alike(Sound other) {
    int consonants = Math.max(1, Math.max(consonants(spelled), consonants(other.spelled)));
    if (Math.abs(consonants(spelled) - consonants(other.spelled)) > 1) {
      return false;
    }
    double allowed = Math.max(LEAST, NEAR * Math.min(consonants, MANY_CONSONANTS));
    return distance(spelled, other.spelled) <= allowed;
  }

  private static String spell(String word) {
    String normal = NormalForm.of(Transliteration.withoutArticle(NormalForm.light(word)));
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < normal.length()) {
      int start = at;
      String cluster = "";
      for (Map.Entry<String, String> each : Transliteration.CLUSTERS) {
        if (normal.startsWith(each.getKey(), start)) {
          cluster = each.getKey();
          each.getValue().chars().forEach(c -> append(sounds, (char) c));
          if (cluster.startsWith("c") && "ei".indexOf(cluster.charAt(cluster.length() - 1)) >= 0) {
            append(sounds, cluster.endsWith("e") ? 'e' : 'y');
          }
          break;
        }
      }
      if (cluster.isEmpty()) {
        append(sounds, letter(normal, at));
      }
      at += Math.max(1, cluster.length());
    }
    return withoutStops(sounds.toString());
  }

  /**
   * Between two consonants a stop keeps both apart ("بعبدا"); two equal vowels it does not part.
   */
  private static String withoutStops(String sounds) {
    return sounds.replaceAll("([aewy])" + STOP + "\\1", "$1").replace(STOP, "");
  }

  private static void append(StringBuilder sounds, char sound) {
    boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
    if (sound != ' ' && !doubled) {
      sounds.append(sound);
    }
  }

  private static char letter(String word, int at) {
    char c = word.charAt(at);
    return switch (c) {
      case 'a', '\u0627' -> 'a';
      case 'e' -> 'e';
      case 'i', 'y', '\u064A', '\u0626' -> 'y';
      case 'o', 'u', 'w', '\u0648', '\u0624' -> 'w';
      case '\u0639', '\u0621' -> STOP.charAt(0);
      case '\'' -> ' ';
      case '\u0647' -> at > 0 && at == word.length() - 1 ? 'a' : 'h';
      case 'h' -> at > 0 && at == word.length() - 1 ? ' ' : 'h';
      default -> Character.isLetter(c) ? Transliteration.sound(word, at) : ' ';
    };
  }

  private static int consonants(String spelled) {
    return (int) spelled.chars().filter(c -> VOWELS.indexOf(c) < 0).count();
  }

  /** Weighted edit distance. */
  private static double distance(String a, String b) {
    double[] above = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + left(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = above[0] + left(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double exchanged = above[j - 1] + exchange(a.charAt(i - 1), b.charAt(j - 1));
        double one = Math.min(above[j] + left(a.charAt(i - 1)), row[j - 1] + left(b.charAt(j - 1)));
        row[j] = Math.min(exchanged, one);
      }
      above = row;
    }
    return above[b.length()];
  }

  private static double left(char sound) {
    return switch (sound) {
      case 'e' -> SILENT;
      case 'a', 'w', 'y' -> SHORT_VOWEL;
      case 'h' -> ODD_H;
      default -> 1;
    };
  }

  private static double exchange(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
      return a == 'e' || b == 'e' ? SILENT : LONG_VOWEL;
    }
    String both = a < b ? "" + a + b : "" + b + a;
    return EXCHANGED.getOrDefault(both, 1.0);
  }
}
