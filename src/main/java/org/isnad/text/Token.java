// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * One word, number or sign of a text.
 *
 * @param span where it stands in the original
 * @param normal its normal form ({@link NormalForm})
 * @param stem its light stem; equal to {@code normal} for numbers and signs
 * @param kind what it is made of
 * @param noun true when it is written with a final teh marbuta, which no verb has and which the
 *     normal form no longer shows
 */
public record Token(Span span, String normal, String stem, Kind kind, boolean noun) {

  /** A word of which nothing but its normal form is known. */
  Token(Span span, String normal, String stem, Kind kind) {
    this(span, normal, stem, kind, false);
  }

  /** Does it begin with an Arabic letter? */
  public boolean isArabic() {
    return WordForms.isArabic(normal);
  }

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with marks and inner apostrophes. */
    WORD,
    /** ASCII digits after normalisation, with inner decimal point or thousands signs. */
    NUMBER,
    /** A single sign that carries meaning or structure: % $ € £ , . - : ; ( ) quotes. */
    SIGN
  }
}
