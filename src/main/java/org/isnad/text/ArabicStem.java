// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arabic: conjunction, article with its preposition, and the endings of gender, number and owner.
 *
 * <p>Light10 of Larkey, Ballesteros and Connell, with two lists of our own: words that stay whole
 * (negations and other particles), and beginnings whose waw belongs to the root ("وزير"), which
 * Light10 would cut. At least three letters remain behind a conjunction and two elsewhere.
 */
final class ArabicStem {

  private static final List<String> ARTICLES =
      List.of("وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل");
  private static final List<String> ENDINGS =
      List.of(
          "اتها", "اته", "اتهم", "تها", "تهم", "يين", "يون", "يات", "هما", "ها", "هم", "ان", "ات",
          "ون", "ين", "يه", "ته", "ه", "ي", "ا");
  private static final Set<String> WHOLE = words("whole.ar.tsv");
  private static final List<String> ROOTS = List.copyOf(words("waw-root.ar.tsv"));

  private ArabicStem() {}

  static String of(String normal) {
    if (WHOLE.contains(normal)) {
      return normal;
    }
    String rest = withoutBeginning(normal);
    return WHOLE.contains(rest) ? rest : withoutEnding(rest);
  }

  private static String withoutBeginning(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() >= article.length() + 3 && !isRoot(word)) {
        return word.substring(article.length());
      }
    }
    if (word.startsWith("و") && word.length() > 3 && !isRoot(word)) {
      return word.substring(1);
    }
    return word;
  }

  private static boolean isRoot(String word) {
    return ROOTS.stream().anyMatch(word::startsWith);
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() >= ending.length() + 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static Set<String> words(String list) {
    Stream<String> words =
        LexiconFile.read(list).stream()
            .flatMap(List::stream)
            .flatMap(l -> Arrays.stream(l.split(" ")));
    return words.map(NormalForm::of).collect(Collectors.toUnmodifiableSet());
  }
}
