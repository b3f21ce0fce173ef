// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word, numeral or sign as the readers of figures and times see it.
 *
 * <p>The tokens of {@link Token} fold for matching of any kind; figures need more: the letters that
 * Arabic writes together with a word (and, by, to, the) told apart from it, and whether two pieces
 * touch ("65m", "F-16").
 *
 * @param span where it stands
 * @param key folded form: no marks, no case, hamza on its bare seat, ta marbuta as ha
 * @param type what it is made of
 * @param number value of a numeral; NaN for words, signs and numerals that are no number ("1.2.3")
 * @param capital true when the first letter is an upper-case one
 * @param touches true when nothing stands between it and the piece before
 * @param forms readings of an Arabic word with its attached letters taken off, fewest first
 */
record FigureWord(
    Span span,
    String key,
    Type type,
    double number,
    boolean capital,
    boolean touches,
    List<Form> forms) {

  private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "هن");

  enum Type {
    WORD,
    NUMBER,
    SIGN
  }

  /**
   * A word without what is attached in front of it.
   *
   * @param core the rest
   * @param and true for an attached wa or fa ("and")
   * @param preposition the attached letter ba, lam or kaf, or 0
   * @param definite true for the article
   */
  record Form(String core, boolean and, char preposition, boolean definite) {}

  boolean is(String word) {
    return key.equals(word);
  }

  /** May it have the Arabic article? */
  boolean isDefinite() {
    return forms.stream().anyMatch(Form::definite);
  }

  /** May it have the Arabic article and no preposition before it? */
  boolean hasBareArticle() {
    return forms.stream().anyMatch(form -> form.definite() && form.preposition() == 0);
  }

  /** May it have an attached wa or fa ("and")? */
  boolean hasAnd() {
    return forms.stream().anyMatch(Form::and);
  }

  boolean word() {
    return type == Type.WORD;
  }

  boolean numeral() {
    return type == Type.NUMBER && !Double.isNaN(number);
  }

  /** Does its folded form begin in the Arabic block (U+0600 to U+06FF), digits and commas too? */
  boolean isArabic() {
    return isArabic(key);
  }

  private static boolean isArabic(String key) {
    return !key.isEmpty() && key.charAt(0) >= '\u0600' && key.charAt(0) <= '\u06ff';
  }

  /** Does some reading of it leave the given core? */
  boolean has(String core) {
    return forms.stream().anyMatch(form -> form.core().equals(core));
  }

  /** Folded form of a word: what two spellings of one word share. */
  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(FigureWord::keeps)
        .map(FigureWord::seat)
        .forEach(c -> append(folded, c));
    int end = folded.length();
    if (end > 2 && folded.charAt(end - 2) == '\'' && folded.charAt(end - 1) == 's') {
      folded.setLength(end - 2);
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, int codePoint) {
    folded.appendCodePoint(codePoint);
  }

  private static boolean keeps(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != 'ـ';
  }

  private static int seat(int c) {
    return switch (c) {
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case 'ٱ' -> 'ا';
      case '’', 'ʼ' -> '\'';
      default -> c;
    };
  }

  /** The readings of a folded word, the whole word first. */
  static List<Form> readings(String key) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(key, false, '\0', false));
    if (!isArabic(key)) {
      return List.copyOf(forms);
    }
    unprefixed(key, false, forms);
    unsuffixed(key, forms);
    if (key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
      String rest = key.substring(1);
      forms.add(new Form(rest, true, '\0', false));
      unprefixed(rest, true, forms);
    }
    return List.copyOf(forms);
  }

  /** "nisfuhum" (half of them), "awqafathum" (it arrested them): the word without its pronoun. */
  private static void unsuffixed(String key, List<Form> forms) {
    for (String pronoun : PRONOUNS) {
      if (key.endsWith(pronoun) && key.length() >= pronoun.length() + 3) {
        forms.add(new Form(key.substring(0, key.length() - pronoun.length()), false, '\0', false));
        return;
      }
    }
  }

  private static void unprefixed(String key, boolean and, List<Form> forms) {
    if (key.startsWith("ال") && key.length() > 3) {
      forms.add(new Form(key.substring(2), and, '\0', true));
    }
    char first = key.charAt(0);
    if (key.length() < 3 || (first != 'ب' && first != 'ل' && first != 'ك')) {
      return;
    }
    String rest = key.substring(1);
    if (first == 'ك' && rest.length() < 3) {
      // "Kafr" before the name of a village is no "ka" (like) and "farra" (fled).
      return;
    }
    forms.add(new Form(rest, and, first, false));
    if (rest.startsWith("ال") && rest.length() > 3) {
      forms.add(new Form(rest.substring(2), and, first, true));
    } else if (first == 'ل' && rest.charAt(0) == 'ل' && rest.length() > 2) {
      forms.add(new Form(rest.substring(1), and, first, true));
    }
  }
}
