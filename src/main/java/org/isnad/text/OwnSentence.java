// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in its sentence does one who denies say something else than what is denied?
 *
 * <p>Before the denial: "Our men have not fired, and the list of wounded is pure invention" denies
 * the list only. Behind it: "The talk of a strike is baseless: the port works", "نفى بيع الأرض، فهي
 * وقف" go on with what does hold.
 */
final class OwnSentence {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would",
          "can", "could", "may", "might", "must", "cannot", "never");

  /** Behind "and", these go on with the clause before it. */
  private static final Set<String> GOING_ON =
      Set.of("that", "who", "which", "whose", "when", "if", "whether");

  /** What is said, told or shown: the subject of a denial. */
  private static final Set<String> SAYINGS =
      normal(
          "حديث الحديث القول ما خبر نبأ أنباء رواية قصة قائمة لائحة بيان رسالة تقرير تسجيل صورة"
              + " شريط كلام زعم مزاعم اتهام اتهامات شائعة شائعات ادعاء ادعاءات وثيقة");

  /** Begin what the speaker of a denial says instead, behind a comma. */
  private static final Set<String> SAYING = Set.of("saying", "insisting", "stressing", "adding");

  /** The same in Arabic, where no comma need stand before them. */
  private static final Set<String> TELLING =
      normal(
          "قائلا قائلة قائلين مؤكدا مؤكدة مؤكدين مشددا مشددة موضحا موضحة مضيفا مضيفة مشيرا مشيرة");

  /** Behind "fa", these show that it begins a sentence. */
  private static final Set<String> OPENERS =
      normal("هو هي هم هن نحن أنا هذا هذه تلك لم لن لا ليس ليست ما قد إن كل");

  private static final Set<String> OWNED = Set.of("ته", "ها", "هم", "نا");
  private static final int SHORTEST_OWNED = 5;
  private static final int SHORTEST_WITH_ARTICLE = 4;
  private static final String FA = "ف";
  private static final String WAW = "و";

  private OwnSentence() {}

  private static Set<String> normal(String words) {
    return Stream.of(words.split(" ")).map(NormalForm::of).collect(Collectors.toUnmodifiableSet());
  }

  /** First token, from {@code start} on, of the sentence that a denial at {@code cue} denies. */
  static int deniedFrom(Reading reading, int start, int cue) {
    int comma = cue - 1;
    while (comma > start && !is(reading, comma, ",")) {
      comma--;
    }
    return comma > start && isSister(reading, start, comma, cue) ? comma + 1 : start;
  }

  private static boolean isSister(Reading reading, int start, int comma, int cue) {
    String first = word(reading, comma + 1);
    if (first.equals("and")) {
      return !GOING_ON.contains(word(reading, comma + 2))
          && hasAuxiliary(reading, start, comma)
          && hasAuxiliary(reading, comma, cue + 1);
    }
    return first.startsWith(WAW)
        && SAYINGS.contains(first.substring(1))
        && !SAYINGS.contains(word(reading, start));
  }

  private static boolean hasAuxiliary(Reading reading, int from, int end) {
    for (int at = from; at < end; at++) {
      if (AUXILIARIES.contains(word(reading, at)) || word(reading, at).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** Does what holds instead begin at this token, somewhere behind a denial? */
  static boolean opens(Reading reading, int at) {
    String word = word(reading, at);
    if (TELLING.contains(word)) {
      return true;
    }
    if (is(reading, at, ":")) {
      return at + 1 < reading.size() && reading.token(at + 1).kind() == Token.Kind.WORD;
    }
    return at > 0 && is(reading, at - 1, ",") && (SAYING.contains(word) || opensByFa(word));
  }

  private static boolean opensByFa(String word) {
    if (!word.startsWith(FA)) {
      return false;
    }
    String rest = word.substring(1);
    return OPENERS.contains(rest)
        || (rest.startsWith("ال") && rest.length() >= SHORTEST_WITH_ARTICLE)
        || (rest.length() >= SHORTEST_OWNED && OWNED.stream().anyMatch(rest::endsWith));
  }

  private static boolean is(Reading reading, int at, String sign) {
    return reading.token(at).kind() == Token.Kind.SIGN && word(reading, at).equals(sign);
  }

  private static String word(Reading reading, int at) {
    return at < reading.size() ? reading.token(at).normal() : "";
  }
}
