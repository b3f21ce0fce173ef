// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeBlock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which spellings are the same words?
 *
 * <p>Two levels. {@link #light} undoes what type-setting, keyboards and writing habits add:
 * compatibility and presentation forms, case, marks, tatweel, invisible characters, national
 * digits, quotes, dashes and spaces. {@link #of} goes on to fold the Arabic letters that writers
 * exchange freely (alef with and without hamza, alef maqsura and yeh, teh marbuta and heh); it is
 * for matching only, since it also merges a few different words. Both are idempotent and total: any
 * string of UTF-16 units, well formed or not, has a normal form.
 *
 * <p>Follows NFKC_Casefold of Unicode Standard Annex 31 and, for Arabic letters, the folds of
 * Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval".
 */
public final class NormalForm {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final int ROUNDS = 4;

  private static final Set<UnicodeBlock> MARKS =
      Set.of(
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
          UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS,
          UnicodeBlock.COMBINING_HALF_MARKS,
          UnicodeBlock.ARABIC,
          UnicodeBlock.ARABIC_EXTENDED_A);

  /** Letters and signs that Unicode keeps apart and readers do not. */
  private static final Map<Integer, String> SPELLINGS =
      Map.ofEntries(
              to("'", "\u00B4`\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u2035\uFF07"),
              to("\"", "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u301D\u301E\u301F"),
              to("-", "\u2212\u2043\u02D7"),
              to(",", "\u060C\u066C\u3001"),
              to(".", "\u066B\u06D4\u3002"),
              to(";", "\u061B"),
              to("?", "\u061F"),
              to("%", "\u066A"),
              to("/", "\u2044\u2215"),
              to("\u064A", "\u06CC\u06D2"),
              to("\u0643", "\u06A9\u06AA"),
              to("\u0647", "\u06C1\u06BE\u06D5\u06C0"),
              to("\u0627", "\u0671\u0672\u0673\u0675"),
              to("i", "\u0131"),
              to("o", "\u00F8"),
              to("l", "\u0142"),
              to("d", "\u0111\u00F0"),
              to("th", "\u00FE"),
              to("ae", "\u00E6"),
              to("oe", "\u0153"))
          .entrySet()
          .stream()
          .flatMap(e -> e.getValue().chars().mapToObj(c -> Map.entry(c, e.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private NormalForm() {}

  private static Map.Entry<String, String> to(String plain, String variants) {
    return Map.entry(plain, variants);
  }

  /** The form used for matching: {@link #light} with exchangeable Arabic letters folded. */
  public static String of(String text) {
    String light = light(text);
    StringBuilder folded = new StringBuilder(light.length());
    for (int i = 0; i < light.length(); i++) {
      char c = light.charAt(i);
      switch (c) {
        case '\u0623', '\u0625', '\u0622' -> folded.append('\u0627');
        case '\u0649' -> folded.append('\u064A');
        case '\u0629', '\u06C3' -> folded.append('\u0647');
        case '\u067E' -> folded.append('\u0628');
        case '\u06A4', '\u06A8' -> folded.append('\u0641');
        case '\u0686' -> folded.append('\u062C');
        case '\u06AF' -> folded.append('\u0643');
        case '\u0653', '\u0654', '\u0655' -> {}
        default -> folded.append(c);
      }
    }
    return oneSpaced(folded);
  }

  /** The spelling-normal form, in which hamza, alef maqsura and teh marbuta stand as written. */
  public static String light(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String form = wellFormed(text);
    // Dropping a mark can let its neighbours compose, so once is almost always, not always, enough.
    for (int round = 0; round < ROUNDS; round++) {
      String next = once(form);
      if (next.equals(form)) {
        break;
      }
      form = next;
    }
    return form;
  }

  /** Letters that have nothing to undo but case: most words end here, without a look at Unicode. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = isWithin(c, 'a', 'z') || isWithin(c, 'A', 'Z') || isWithin(c, '0', '9');
      boolean arabic = isWithin(c, '\u0621', '\u063A') || isWithin(c, '\u0641', '\u064A');
      if (!latin && !arabic) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(char c, char least, char most) {
    return c >= least && c <= most;
  }

  private static String once(String text) {
    String plain = respell(COMPATIBLE.normalize(respell(text)));
    StringBuilder kept = new StringBuilder(plain.length());
    DECOMPOSED
        .normalize(plain)
        .codePoints()
        .filter(c -> !isDropped(c))
        .forEach(kept::appendCodePoint);
    return oneSpaced(COMPOSED.normalize(kept));
  }

  private static String respell(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendSpelled(out, c));
    return out.toString();
  }

  private static void appendSpelled(StringBuilder out, int c) {
    String plain = c < 0x80 && c != '`' ? null : SPELLINGS.get(c);
    if (plain != null) {
      out.append(plain);
    } else if (c >= 0x80 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append((char) ('0' + UCharacter.digit(c)));
    } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
      out.append('-');
    } else if (isSpace(c)) {
      out.append(' ');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Marks that carry no letter, tatweel, and what cannot be seen. Hamza and madda are letters. */
  private static boolean isDropped(int c) {
    if (c < 0x80 || (c >= 0x653 && c <= 0x655)) {
      return false;
    }
    int type = Character.getType(c);
    return c == 0x640
        || type == Character.FORMAT
        || type == Character.ENCLOSING_MARK
        || (type == Character.NON_SPACING_MARK && MARKS.contains(UnicodeBlock.of(c)));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static String wellFormed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String oneSpaced(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
        out.append(c);
      }
    }
    int end = out.length();
    return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
