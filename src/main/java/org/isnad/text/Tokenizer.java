// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words, numbers and signs stand in a text, and where?
 *
 * <p>Spans are UTF-16 units of the text as given: marks, tatweel and invisible characters stay
 * inside their word and vanish only from its normal form. Numbers keep the decimal point and the
 * thousands signs that stand between digits ("1,200", "1.5" and their Arabic twins); everything
 * else ends them, so "35-45" and "21:15" are three tokens and "65m" is two. Latin letters may run
 * on into digits ("G20"), Arabic letters never do. A hyphen is a sign: "forty-three" is three
 * tokens. Abbreviations with inner points are one word ("U.S.", normal form "u.s"). Attached Arabic
 * particles are part of the word; {@link Stemmer} takes them off. Any string is accepted; what is
 * neither letter, digit, punctuation nor symbol is skipped.
 */
public final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens in order of position; none overlap. */
  public static List<Token> tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.read(at);
    }
    return List.copyOf(tokenizer.tokens);
  }

  private int read(int at) {
    int c = text.codePointAt(at);
    if (Character.isLetter(c)) {
      return addWord(at, wordEnd(at));
    }
    if (Character.isDigit(c)) {
      return add(at, numberEnd(at), Token.Kind.NUMBER);
    }
    int end = at + Character.charCount(c);
    return isSign(c) ? add(at, end, Token.Kind.SIGN) : end;
  }

  private int addWord(int start, int end) {
    int abbreviation = abbreviationEnd(start);
    return add(start, Math.max(end, abbreviation), Token.Kind.WORD);
  }

  private int add(int start, int end, Token.Kind kind) {
    String normal = NormalForm.of(text.substring(start, end));
    if (kind == Token.Kind.WORD && normal.endsWith(".")) {
      normal = normal.substring(0, normal.length() - 1);
    }
    if (kind == Token.Kind.NUMBER) {
      normal = normal.replace(" ", "");
    }
    if (!normal.isEmpty()) {
      String stem = kind == Token.Kind.WORD ? Stemmer.stem(normal) : normal;
      boolean noun = normal.endsWith("ه") && isFeminine(text.substring(start, end));
      tokens.add(new Token(new Span(start, end), normal, stem, kind, noun));
    }
    return end;
  }

  private static boolean isFeminine(String written) {
    String light = NormalForm.light(written);
    return light.endsWith("ة") || light.endsWith("\u06C3");
  }

  private int wordEnd(int start) {
    boolean arabic = false;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isLetter(c)) {
        arabic |= Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC || c == 0x640;
      } else if (!(isInWord(c)
          || (!arabic && isDigitOfWord(c))
          || (isApostrophe(c) && isLetterAt(next)))) {
        break;
      }
      at = next;
    }
    return trimmed(start, at);
  }

  /** Invisible characters at the end of a word belong to the layout, not to the word. */
  private int trimmed(int start, int end) {
    int at = end;
    while (at > start + 1 && Character.getType(text.charAt(at - 1)) == Character.FORMAT) {
      at--;
    }
    return at;
  }

  private int abbreviationEnd(int start) {
    int at = start;
    int letters = 0;
    while (isLetterAt(at) && at + 1 < text.length() && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    int next = isLetterAt(at) ? at + Character.charCount(text.codePointAt(at)) : at;
    if (letters == 1 && next > at && !isLetterAt(next)) {
      return next;
    }
    return letters < 2 || (next > at && isLetterAt(next)) ? start : at;
  }

  private int numberEnd(int start) {
    int at = digitsEnd(start);
    while (true) {
      int group = at + 1 < text.length() ? digitsEnd(at + 1) : at;
      int digits = group - at - 1;
      if (digits < 1 || !joins(text.charAt(at), digits)) {
        return at;
      }
      at = group;
    }
  }

  private static boolean joins(char separator, int digits) {
    return switch (separator) {
      case '.', '\u066B' -> true;
      case ',', '\u066C', '\u060C' -> digits <= 3;
      case '\u00A0', '\u202F', '\u2009', '\'', '\u2019' -> digits == 3;
      default -> false;
    };
  }

  private int digitsEnd(int start) {
    int at = start;
    while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private static boolean isInWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Plain digits of names ("G20") and the raised figures of units ("km²"). */
  private static boolean isDigitOfWord(int c) {
    return Character.isDigit(c) || c == '\u00B2' || c == '\u00B3';
  }

  private static boolean isApostrophe(int c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u02BC'
        || c == '\u2018'
        || c == '\u00B4'
        || c == '`';
  }

  private static boolean isSign(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
