// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which Arabic words with a particle name nobody that a deed is done to, for or by?
 *
 * <p>The branch in the name of a firm ("شركة البرق للطاقة"), what a thing is for ("لمكافحة
 * الحرائق"), that of which a number or group is a part ("عدد من العمال").
 */
final class ArabicAdjuncts {

  /** Verbal nouns by their form behind "li": if'al, taf'il, istif'al, mufa'ala. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "لإ\\p{L}{1,3}ا\\p{L}{1,2}|لت\\p{L}{2}ي\\p{L}ه?|لاست\\p{L}{1,2}ا\\p{L}|لم\\p{L}ا\\p{L}{2}[ةه]");

  /** Words of those forms that are no deeds. */
  private static final List<String> OTHERWISE = List.of("لإيران", "لمحافظ", "لمقاطع");

  private ArabicAdjuncts() {}

  /** With the article, not the first letters of a verb or noun of its own ("ألغى", "آلت"). */
  static boolean hasArticle(RoleScan scan, int at) {
    return scan.word(at).startsWith("ال") && scan.written(at).startsWith("ا");
  }

  /** "For fighting fires", behind a particle that may also give or send to somebody. */
  static boolean isPurpose(RoleScan scan, int at) {
    String written = scan.written(at);
    return written.startsWith("ل")
        && PURPOSE.matcher(written).matches()
        && OTHERWISE.stream().noneMatch(written::startsWith);
  }

  /**
   * Does "to" stand at the head of the word, not a letter of its own, and mean a person or body?
   */
  static boolean isTo(RoleScan scan, int at) {
    String word = scan.word(at);
    return word.startsWith("ل")
        && word.length() > 3
        && !scan.begins("lam", at)
        && !scan.is("branch", at)
        && !isPurpose(scan, at);
  }

  /** "By" or "with" something, or for some purpose; not a word that begins with such a letter. */
  static boolean startsMatter(RoleScan scan, int at) {
    return scan.word(at).startsWith("بال")
        || scan.written(at).startsWith("بإ")
        || scan.is("matter", at)
        || isPurpose(scan, at)
        || NameLexicon.isBehindBa(scan.token(at));
  }

  /** Does "of" stand there, between a number or group and what it is of? */
  static boolean isPartitive(RoleScan scan, int at) {
    return scan.word(at).equals("من") && scan.is("part", at - 1);
  }
}
