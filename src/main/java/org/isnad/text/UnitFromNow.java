// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which year or month is said by how far it is from the present one: "last year", "al-shahr
 * al-jari", "hadha al-'am"?
 *
 * @param shift 0 for the present one, below 0 for those before it
 * @param end index of the word behind
 */
record UnitFromNow(int shift, int end) {

  /**
   * The one that begins at the position, or null.
   *
   * @param name of the unit in the lexicon, such as YEAR
   * @param arabic whether the text is in Arabic there: the unit has an article, and may stand first
   */
  static @Nullable UnitFromNow at(FigureWords words, int at, String name, boolean arabic) {
    FigureTable.Hit<Word> before = TimeLexicon.find(words, at, Type.SHIFT);
    FigureTable.Hit<Word> unit =
        TimeLexicon.find(words, before == null ? at : before.end(), Type.UNIT);
    if (unit == null || !unit.value().name().equals(name) || arabic && !unit.form().definite()) {
      return null;
    }
    FigureTable.Hit<Word> shift =
        arabic && before == null ? TimeLexicon.find(words, unit.end(), Type.SHIFT) : before;
    return shift == null || words.isOwner(unit.end() - 1)
        ? null
        : new UnitFromNow(shift.value().value(), Math.max(shift.end(), unit.end()));
  }
}
