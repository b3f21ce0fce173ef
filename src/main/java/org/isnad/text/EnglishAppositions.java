// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * Where does a clause go on behind a name that a comma sets beside the noun before it?
 *
 * <p>"His predecessor, Anna Lind, ...", "her brother, the merchant Adib".
 */
final class EnglishAppositions {

  /** So many words of calling may stand before the name. */
  private static final int CALLING = 3;

  private EnglishAppositions() {}

  /** The place behind; the comma itself when no such name follows. */
  static int end(RoleScan scan, int comma) {
    if (!scan.isComma(comma) || comma == 0 || scan.isCapital(comma - 1) || scan.isSign(comma - 1)) {
      return comma;
    }
    int name = behindCalling(scan, comma + 1);
    int end = name;
    while (end < scan.size() && scan.isCapital(end) && !NameLexicon.isCalendar(scan.token(end))) {
      end++;
    }
    boolean inner = scan.isComma(end);
    boolean closed = inner || end == scan.size() || scan.isStop(end);
    if (end == name || !closed || (inner && isList(scan, end + 1))) {
      return comma;
    }
    return inner ? end + 1 : end;
  }

  /** Behind "the merchant" of "the merchant Adib". */
  private static int behindCalling(RoleScan scan, int from) {
    int at = from;
    while (scan.is("determiner", from)
        && at < scan.size()
        && at - from <= CALLING
        && !scan.isSign(at)
        && !scan.isCapital(at)) {
      at++;
    }
    return scan.isCapital(at) ? at : from;
  }

  /** A third of a row of names, not a second verb ("and will keep"). */
  private static boolean isList(RoleScan scan, int joint) {
    boolean joins = scan.word(joint).equals("and") || scan.word(joint).equals("or");
    return joins && !scan.is("auxiliary", joint + 1);
  }
}
