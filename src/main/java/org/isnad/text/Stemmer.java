// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/** Which part of a word stays when its endings and attached particles go? */
public final class Stemmer {

  private Stemmer() {}

  /** The light stem of a word in normal form. */
  public static String stem(String normal) {
    return normal.endsWith("'s") ? normal.substring(0, normal.length() - 2) : normal;
  }
}
