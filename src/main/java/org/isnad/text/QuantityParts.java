// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Map;
import java.util.Set;
import org.isnad.text.NumberWords.Entry;
import org.isnad.text.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/** Parts of a whole as percent: "a third", "thalathat arba'", "one in four", "7 out of 10". */
final class QuantityParts {

  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final Set<String> AFTER_PART =
      Set.of(
          "of",
          "in",
          "to",
          "from",
          "after",
          "since",
          "over",
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "when",
          "because",
          "as",
          "on",
          "by",
          "at",
          "for",
          "the",
          "are",
          "were",
          "is",
          "was",
          "have",
          "has",
          "had",
          "say",
          "said",
          "this",
          "last",
          "and",
          "but",
          "while",
          "or",
          "that",
          "who",
          "off",
          "out",
          "between",
          "during",
          "compared",
          "with",
          "will");

  /** "Two-thirds full", "a third smaller": what the part tells of, with no noun behind it. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "full",
          "empty",
          "complete",
          "finished",
          "built",
          "smaller",
          "larger",
          "bigger",
          "shorter",
          "longer",
          "cheaper",
          "dearer",
          "faster",
          "slower");

  private static final Set<String> AFTER_HALF =
      Set.of("a", "an", "its", "their", "his", "her", "our", "my", "all", "this", "these", "those");
  private static final Set<String> NOT_PARTS =
      Set.of(
          "الاول", "الثاني", "الثالث", "الرابع", "الاخير", "قطر", "قطره", "قطرها", "ساعه", "الساعه",
          "نهايي", "النهايي");

  private static final Map<String, Double> VOCALISED =
      Map.of(
          "خمس", 0.2, "خمسا", 0.4, "خمسي", 0.4, "سدس", 1 / 6.0, "سبع", 1 / 7.0, "ثمن", 0.125, "تسع",
          1 / 9.0, "عشر", 0.1);

  private final FigureWords words;
  private final NumberReader numbers;

  QuantityParts(FigureWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  @Nullable QuantityDraft read(int at) {
    QuantityDraft ratio = ratio(at);
    if (ratio != null) {
      return ratio;
    }
    QuantityDraft english = allBut(at, english(at));
    return english != null ? english : arabic(at);
  }

  /** "all but a tenth" is nine tenths. */
  private @Nullable QuantityDraft allBut(int at, @Nullable QuantityDraft part) {
    boolean rest = part != null && words.is(at - 1, "but") && words.is(at - 2, "all");
    return rest && part != null ? QuantityDraft.part(at, part.end(), 1 - part.value() / 100) : part;
  }

  /** "one in three", "seven out of ten", "one shop in two", "wahid min kull thalatha". */
  private @Nullable QuantityDraft ratio(int at) {
    NumberPhrase part = numbers.read(at);
    int next = part == null ? at + 1 : part.end();
    double value = part == null ? lone(at) : part.value();
    if (value == 0 || part != null && (part.vague() || part.value() > 99)) {
      return null;
    }
    boolean thing = part != null && value == 1 && QuantityLexicon.NOUNS.find(words, next) != null;
    int of = link(thing ? QuantityLexicon.behindThing(words, next) : next);
    NumberPhrase whole = of < 0 ? null : numbers.read(of);
    boolean fits =
        whole != null && !whole.vague() && whole.value() > value && whole.value() <= 1000;
    if (whole == null || !fits || UnitTable.find(words, whole.end()) != null) {
      return null;
    }
    boolean other = thing && !follows(whole.end());
    return other ? null : QuantityDraft.part(at, whole.end(), value / whole.value());
  }

  /** "Wahid min kull", "talib min kull" (a student of every), and two of a dual; 0 for none. */
  private int lone(int at) {
    if (words.has(at, Set.of("واحد", "واحده"))) {
      return 1;
    }
    boolean every = words.is(at + 1, "من") && words.is(at + 2, "كل");
    FigureTable.Hit<QuantityLexicon.Noun> noun =
        every ? QuantityLexicon.NOUNS.find(words, at) : null;
    return noun == null || noun.form().definite() ? 0 : noun.value().times();
  }

  private int link(int at) {
    if (words.is(at, "in") && words.at(at - 1).word() && words.at(at + 1).word()) {
      return words.is(at + 1, "every") ? at + 2 : at + 1;
    }
    if (words.is(at, "out") && words.is(at + 1, "of")) {
      int next = at + 2;
      return words.is(next, "every") || words.is(next, "each") ? next + 1 : next;
    }
    if (words.is(at, "من") && words.is(at + 1, "كل")) {
      return at + 2;
    }
    return -1;
  }

  private @Nullable QuantityDraft english(int at) {
    FigureTable.Hit<Entry> alone = NumberWords.TABLE.find(words, at);
    if (alone != null && words.is(at, "half")) {
      String next = words.at(at + 1).key();
      boolean fits = part(at + 1) || AFTER_HALF.contains(next);
      boolean name = words.at(at + 1).touches() && words.is(at + 1, "-");
      boolean ordinal = OrdinalTable.find(words, at - 1) != null;
      return fits && !name && !ordinal ? QuantityDraft.part(at, at + 1, 0.5) : null;
    }
    NumberPhrase many = ARTICLES.contains(words.at(at).key()) ? null : numbers.read(at);
    boolean article = ARTICLES.contains(words.at(at).key());
    double times = article ? 1 : many == null ? 0 : many.value();
    int noun = article ? at + 1 : many == null ? at : many.end();
    noun = words.is(noun, "-") ? noun + 1 : noun;
    FigureTable.Hit<Entry> part = times > 0 ? NumberWords.TABLE.find(words, noun) : null;
    boolean latin = !words.at(noun).key().isEmpty() && words.at(noun).key().charAt(0) < '\u0250';
    if (part == null || !latin || part.value().role() != Role.FRACTION || times > 9) {
      return null;
    }
    boolean fits = part(part.end()) && times * part.value().low() <= 1;
    return fits ? QuantityDraft.part(at, part.end(), times * part.value().low()) : null;
  }

  private boolean part(int at) {
    FigureWord next = words.at(at);
    if (next.is("-") && next.touches() && words.at(at + 1).touches() && words.at(at + 1).word()) {
      // "A third-quarter profit", "a quarter-final".
      return false;
    }
    return follows(at) || DESCRIBING.contains(next.key()) && follows(at + 1);
  }

  private boolean follows(int at) {
    FigureWord next = words.at(at);
    return !next.word() && !next.numeral() || AFTER_PART.contains(next.key());
  }

  /** A fifth to a tenth, which only the vowel u tells from five to ten (or from a price). */
  private @Nullable Double vocalised(int at) {
    String raw = words.at(at).span().of(words.text());
    int vowel = raw.indexOf('\u064f');
    if (vowel < 1 || vowel > 4) {
      return null;
    }
    for (FigureWord.Form form : words.at(at).forms()) {
      Double part = VOCALISED.get(form.core());
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  private @Nullable QuantityDraft arabic(int at) {
    Double vocalised = vocalised(at);
    if (vocalised != null) {
      return QuantityDraft.part(at, at + 1, vocalised);
    }
    FigureTable.Hit<Entry> part = NumberWords.TABLE.find(words, at);
    boolean fraction = part != null && part.value().role() == Role.FRACTION;
    if (part == null || !fraction || !words.at(at).isArabic()) {
      return null;
    }
    boolean name = NOT_PARTS.contains(words.at(part.end()).key());
    return name ? null : QuantityDraft.part(at, part.end(), part.value().low());
  }
}
