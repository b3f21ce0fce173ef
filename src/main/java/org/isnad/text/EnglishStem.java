// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English: possessive, plural, -ed, -ing, a silent e, and the irregular forms of a list.
 *
 * <p>After the S-stemmer of Harman, "How Effective Is Suffixing?", with the first step of Porter's
 * stemmer for verbs. A doubled consonant and a final e go, so that stop, stopped and stopping, or
 * close, closed and closing, meet.
 */
final class EnglishStem {

  private static final int SHORTEST = 3;
  private static final Pattern SYLLABLES = Pattern.compile("[^aeiouy]*[aeiouy]+[^aeiouy]+[aeiouy]");

  /** Verbs of two syllables that themselves end in two. */
  private static final Set<String> WITH_TWO =
      Set.of(
          "recall",
          "install",
          "appall",
          "stall",
          "thrall",
          "refill",
          "overfill",
          "sell",
          "spell",
          "tell",
          "roll",
          "poll",
          "skill",
          "kill",
          "shell",
          "wall");

  private static final Map<String, String> IRREGULAR = irregular();

  private EnglishStem() {}

  static String of(String normal) {
    String word = withoutPossessive(normal);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.indexOf('\'') >= 0 || word.length() <= SHORTEST) {
      return word;
    }
    String singular = withoutPlural(word);
    String known = IRREGULAR.get(singular);
    return known != null ? known : withoutSilentE(withoutVerbEnding(singular));
  }

  private static String withoutPossessive(String word) {
    if (word.endsWith("'s") && word.length() > 2) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutPlural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return cut(word, hissing ? 2 : 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && isStem(cut(word, 2))) {
      return single(cut(word, 2));
    }
    if (word.endsWith("ing") && isStem(cut(word, 3))) {
      return single(cut(word, 3));
    }
    return word;
  }

  private static String withoutSilentE(String word) {
    return word.endsWith("e") && !word.endsWith("ee") && isStem(cut(word, 1)) ? cut(word, 1) : word;
  }

  private static String single(String word) {
    int last = word.length() - 1;
    char c = word.charAt(last);
    boolean doubled =
        last > 2
            && word.charAt(last - 1) == c
            && ("bdgkmnprt".indexOf(c) >= 0 || (c == 'l' && isLongWithOneL(word)));
    return doubled ? word.substring(0, last) : word;
  }

  /** "Cancelled" is of "cancel", "called" of "call", and "recalled" of "recall". */
  private static boolean isLongWithOneL(String word) {
    return SYLLABLES.matcher(word).lookingAt() && WITH_TWO.stream().noneMatch(word::endsWith);
  }

  private static boolean isStem(String rest) {
    return rest.length() >= SHORTEST && rest.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Is it a form that no rule makes of its base: "went", "struck", "men"? */
  static boolean isIrregular(String word) {
    String stem = IRREGULAR.get(word);
    return stem != null && !word.startsWith(stem);
  }

  private static Map<String, String> irregular() {
    Map<String, String> stems = new HashMap<>();
    for (List<String> line : LexiconFile.read("irregular.en.tsv")) {
      String base = line.get(0);
      boolean whole = line.size() == 1 || base.endsWith("ing");
      String stem = whole ? base : withoutSilentE(base);
      stems.putIfAbsent(base, stem);
      if (line.size() > 1) {
        for (String form : line.get(1).split(" ", -1)) {
          stems.putIfAbsent(form, stem);
        }
      }
    }
    return Map.copyOf(stems);
  }
}
