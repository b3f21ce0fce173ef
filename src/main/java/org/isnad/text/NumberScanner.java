// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.regex.Pattern;

/** Where pieces of text end, and what numerals are worth in the digits of any script. */
final class NumberScanner {

  private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+([.,]\\d+)?");

  /** Longer numerals are codes, and would overflow what is reckoned with them. */
  private static final int LONGEST = 24;

  private NumberScanner() {}

  /** End of the piece that starts at {@code at}: letters, a numeral, blanks or one sign. */
  static int end(String text, int at) {
    int first = text.codePointAt(at);
    if (Character.isDigit(first)) {
      return numeralEnd(text, at);
    }
    int end = at + Character.charCount(first);
    if (!Character.isLetter(first)) {
      return end;
    }
    while (end < text.length() && (letter(text, end) || innerApostrophe(text, end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Is nothing to be read there: a space, a control or a mark on its own? */
  static boolean blank(String text, int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK
        || c == 'ـ';
  }

  /** Is it a vowel sign, a tatweel or invisible? */
  static boolean mark(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int type = Character.getType(text.charAt(at));
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || text.charAt(at) == 'ـ';
  }

  private static boolean letter(String text, int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean innerApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < text.length() && letter(text, at + 1);
  }

  private static int numeralEnd(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Character.isDigit(c)) {
        end += Character.charCount(c);
      } else if (separator(c) && digit(text, end + 1)) {
        end++;
      } else if (groupSpace(text, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean separator(int c) {
    return c == '.' || c == ',' || c == '٫' || c == '٬';
  }

  /** A no-break space or Arabic comma parts thousands only before exactly three digits. */
  private static boolean groupSpace(String text, int at) {
    char c = text.charAt(at);
    return (c == '\u00a0' || c == '\u202f' || c == '،')
        && digit(text, at + 1)
        && digit(text, at + 2)
        && digit(text, at + 3)
        && !digit(text, at + 4);
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && Character.isDigit(text.codePointAt(at));
  }

  /** Value of a numeral, or NaN when its signs make no number. */
  static double value(String raw) {
    String plain = ascii(raw);
    if (plain.length() > LONGEST) {
      return Double.NaN;
    }
    if (COMMA_GROUPS.matcher(plain).matches()) {
      return Double.parseDouble(plain.replace(",", ""));
    }
    if (DOT_GROUPS.matcher(plain).matches()) {
      return Double.parseDouble(plain.replace(".", ""));
    }
    return DECIMAL.matcher(plain).matches()
        ? Double.parseDouble(plain.replace(',', '.'))
        : Double.NaN;
  }

  /** ASCII digits, comma for thousands and full stop for decimals where the sign says which. */
  static String ascii(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else if (c == '٫') {
                plain.append('.');
              } else if (c == '.' || c == ',') {
                plain.append((char) c);
              } else if (c == '٬' || c == '،' || c == '\u00a0' || c == '\u202f') {
                plain.append(',');
              }
            });
    return plain.toString();
  }
}
