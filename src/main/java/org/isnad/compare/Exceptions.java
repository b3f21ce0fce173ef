// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.regex.Pattern;
import org.isnad.text.Cue;

/**
 * Does one text say something of one alone, and the other the rest of all but one?
 *
 * <p>"Only one judge stayed away" and "all the judges but one attended" say the same by opposite
 * words; by the same words they would be at odds.
 */
final class Exceptions {

  private static final String ALL =
      "(all|every|everyone|everybody|each|جميع|كل|كافة|كلها|كلهم|جميعا|جميعهم|جميعها)";
  private static final String BUT =
      "(but|except|save|bar|apart from|باستثناء|ما عدا|ماعدا|عدا|إلا|سوى)";
  private static final Pattern ALL_BUT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])"
              + ALL
              + "(?![\\p{L}])[^.!?;؛؟]{0,60}(?<![\\p{L}])"
              + BUT
              + "(?![\\p{L}])");
  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652]");

  private Exceptions() {}

  static boolean face(Reading a, Reading b) {
    return (isSole(a) && isAllBut(b) && !isAllBut(a)) || (isSole(b) && isAllBut(a) && !isAllBut(b));
  }

  private static boolean isAllBut(Reading reading) {
    return ALL_BUT.matcher(MARKS.matcher(reading.text()).replaceAll("")).find();
  }

  private static boolean isSole(Reading reading) {
    return !reading.marks().cues().of(Cue.Kind.ONLY).isEmpty();
  }
}
