// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.NumberWords.Entry;
import org.isnad.text.NumberWords.Role;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/** Does a figure begin at a position? Tries the shapes of figures, the longest first. */
final class QuantityFinder {

  private static final Set<String> LASTING =
      Set.of(
          "for", "lasted", "lasts", "last", "within", "in", "took", "takes", "take", "than",
          "least", "about", "nearly", "almost", "over", "some", "another", "لمده", "مده", "خلال",
          "غضون", "استمر", "استمرت", "دام", "دامت", "طوال", "تستغرق", "يستغرق", "استغرق",
          "استغرقت");

  private static final Set<String> TWO = Set.of("اثنان", "اثنين", "اثنتان", "اثنتين");

  /** Accusatives that mean one of the unit by themselves. */
  private static final Set<String> ONE_LONG = Set.of("اسبوعا", "شهرا");

  private final FigureWords words;
  private final NumberReader numbers;
  private final QuantityParts parts;
  private final QuantityRanges ranges;
  private final QuantityMultiples multiples;
  private final QuantityOrdinals ordinals;
  private final QuantityNames names;
  private final QuantityNothing nothing;
  private final QuantityResults results;

  QuantityFinder(FigureWords words, QuantityEvents events, QuantityTrend trend) {
    this.words = words;
    this.numbers = new NumberReader(words);
    this.parts = new QuantityParts(words, numbers);
    this.ranges = new QuantityRanges(words, numbers, trend);
    this.multiples = new QuantityMultiples(words, numbers, trend);
    this.names = new QuantityNames(words);
    this.ordinals = new QuantityOrdinals(words);
    this.nothing = new QuantityNothing(words, events, numbers);
    this.results = new QuantityResults(words, numbers);
  }

  @Nullable QuantityDraft at(int at) {
    QuantityDraft none = nothing.at(at);
    if (none != null) {
      return none;
    }
    QuantityDraft result = results.at(at);
    if (result != null) {
      return result;
    }
    QuantityDraft multiple = multiples.read(at);
    if (multiple != null) {
      return multiple;
    }
    QuantityDraft rank = ordinals.numbered(at);
    if (rank != null) {
      return rank;
    }
    QuantityDraft course = ordinals.course(at);
    if (course != null) {
      return course;
    }
    NumberPhrase number = numbers.read(at);
    QuantityDraft measured = number == null ? null : ranges.read(number);
    boolean scaled = number != null && number.scale() > 1;
    if (measured == null || measured.kind() == Quantity.Kind.COUNT && !scaled) {
      QuantityDraft part = partOrUnit(at);
      if (part != null) {
        return part;
      }
    }
    if (number != null && measured != null) {
      return names.has(at, measured) || meaningless(number, measured)
          ? ordinals.read(at)
          : measured;
    }
    return withoutNumber(at);
  }

  /** "a third", but "half an hour" and "rub' nuqta" are half and a quarter of a unit. */
  private @Nullable QuantityDraft partOrUnit(int at) {
    QuantityDraft part = parts.read(at);
    FigureTable.Hit<Entry> fraction = NumberWords.TABLE.find(words, at);
    int from = fraction == null && (words.is(at, "a") || words.is(at, "an")) ? at + 1 : at;
    FigureTable.Hit<Entry> word = NumberWords.TABLE.find(words, from);
    if (word == null || word.value().role() != Role.FRACTION || word.form().definite()) {
      return part == null || NumberWords.TABLE.find(words, at) == null ? part : ofUnit(part);
    }
    int next = words.is(word.end(), "of") ? word.end() + 1 : word.end();
    next = words.is(next, "a") || words.is(next, "an") ? next + 1 : next;
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, next);
    boolean fits =
        unit != null
            && unit.value().times() == 1
            && unit.form().core().length() > 1
            && !unit.form().and()
            && unit.form().preposition() == 0;
    boolean ordinal = from == at && OrdinalTable.find(words, at) != null;
    if (unit == null || !fits || ordinal || words.is(next, "%")) {
      return part;
    }
    double value = word.value().low();
    return QuantityDraft.of(at, word.end(), value, Quantity.Kind.COUNT)
        .in(unit.value(), at, unit.end());
  }

  /**
   * "Three quarters of an hour", "two thirds of a mile": parts of one unit, or the parts as such.
   */
  private QuantityDraft ofUnit(QuantityDraft part) {
    int end = part.end();
    boolean one = words.is(end, "of") && (words.is(end + 1, "a") || words.is(end + 1, "an"));
    FigureTable.Hit<UnitTable.Unit> unit = one ? UnitTable.find(words, end + 2) : null;
    return unit == null || unit.value().times() != 1
        ? part
        : QuantityDraft.of(part.start(), end, part.value() / 100, Quantity.Kind.COUNT)
            .in(unit.value(), part.start(), unit.end());
  }

  private @Nullable QuantityDraft withoutNumber(int at) {
    QuantityDraft dual = dual(at);
    if (dual != null) {
      return dual;
    }
    QuantityDraft one = oneUnit(at);
    if (one != null) {
      return one;
    }
    if (words.has(at, Set.of("واحد", "واحده")) && oneBehindNoun(at)) {
      Noun noun = noun(at - 1);
      QuantityDraft single = QuantityDraft.of(at, at + 1, 1, Quantity.Kind.COUNT);
      return noun == null ? single : single.of(noun);
    }
    return ordinals.read(at);
  }

  private boolean oneBehindNoun(int at) {
    return at > 0 && noun(at - 1) != null && words.at(at).key().startsWith("واحد");
  }

  private @Nullable Noun noun(int at) {
    FigureTable.Hit<Noun> hit = QuantityLexicon.NOUNS.find(words, at);
    return hit == null ? null : hit.value();
  }

  /** "lasted a fortnight", "li-muddat sa'a" (for an hour), "an hour and a half". */
  private @Nullable QuantityDraft oneUnit(int at) {
    boolean article = words.is(at, "a") || words.is(at, "an");
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, article ? at + 1 : at);
    if (unit == null
        || unit.value().kind() != Quantity.Kind.DURATION
        || unit.value().times() != 1) {
      return null;
    }
    boolean adverb = ONE_LONG.contains(words.at(at).key());
    boolean led = (adverb || LASTING.contains(words.at(at - 1).key())) && !unit.form().definite();
    boolean latin = words.at(unit.end() - 1).key().charAt(0) < '\u0600';
    FigureWord next = words.at(unit.end());
    boolean construct = next.hasBareArticle();
    QuantityDraft one =
        QuantityDraft.of(at, unit.end(), 1, Quantity.Kind.COUNT).in(unit.value(), at, unit.end());
    boolean more = article && (led || words.is(unit.end(), "and"));
    QuantityDraft composed = more ? ranges.composed(one) : one;
    if (composed != one) {
      return composed;
    }
    return !led || latin != article || construct || next.numeral() ? null : one;
  }

  /** "qatilan" (two dead), "yawmayn" (two days), "kilomitr wa-mi'at mitr" (1,100 metres). */
  private @Nullable QuantityDraft dual(int at) {
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, at);
    if (unit != null && words.at(at).isArabic()) {
      QuantityDraft one =
          QuantityDraft.of(at, unit.end(), unit.value().times(), Quantity.Kind.COUNT)
              .in(unit.value(), at, unit.end());
      QuantityDraft composed = ranges.composed(one);
      return unit.value().times() == 2 || composed != one ? composed : null;
    }
    if (words.oneOf(at, TWO) && words.is(at + 1, "من")) {
      return QuantityDraft.of(at, at + 1, 2, Quantity.Kind.COUNT);
    }
    FigureTable.Hit<Noun> noun = QuantityLexicon.NOUNS.find(words, at);
    if (noun == null) {
      return words.oneOf(at + 1, TWO) && isTwo(at + 1) && endsAsDual(at)
          ? QuantityDraft.of(at, at + 2, 2, Quantity.Kind.COUNT)
          : null;
    }
    if (describes(at)) {
      return null;
    }
    boolean two = isTwo(noun.end());
    int end = two ? noun.end() + 1 : noun.end();
    return noun.value().times() == 2 && !isPluralOfDoers(noun.form()) || two
        ? QuantityDraft.of(at, end, 2, Quantity.Kind.COUNT).of(noun.value())
        : null;
  }

  /** "Ithnayn", and not the two of "ithnayn wa-sittin" (62). */
  private boolean isTwo(int at) {
    return words.has(at, TWO) && numbers.read(at) == null;
  }

  /**
   * "Al-baladayn al-shaqiqayn" (the two brother countries): a dual that describes the one before,
   * with its ending and its article.
   */
  private boolean describes(int at) {
    String key = words.at(at - 1).key();
    return hasDualEnding(key)
        && key.substring(key.length() - 2).equals(ending(words.at(at).key()))
        && words.at(at - 1).isDefinite() == words.at(at).isDefinite();
  }

  private static String ending(String key) {
    return key.substring(Math.max(0, key.length() - 2));
  }

  /** Does a word outside the lexicon look like a dual, and like no number? */
  private boolean endsAsDual(int at) {
    return hasDualEnding(words.at(at).key())
        && words.at(at).isArabic()
        && NumberWords.TABLE.find(words, at) == null;
  }

  private static boolean hasDualEnding(String key) {
    return key.endsWith("ان") || key.endsWith("ين");
  }

  /**
   * "Al-tiflayn" are two children, but "al-za'irin" visitors: a doer has the same form for many.
   */
  private static boolean isPluralOfDoers(FigureWord.Form form) {
    String core = form.core();
    boolean oblique = core.endsWith("ين") && !core.endsWith("تين") && core.length() > 4;
    return form.definite() && oblique && (core.charAt(1) == 'ا' || core.charAt(0) == 'م');
  }

  /** A "one" that counts nothing, and a numeral that is no whole word ("5G", "2-1"). */
  private boolean meaningless(NumberPhrase number, QuantityDraft draft) {
    boolean one = number.value() == 1 && !words.at(number.start()).numeral() && !draft.range();
    if (one && draft.kind() == Quantity.Kind.COUNT) {
      return !nothing.mayBeNone(number.end()) && noun(number.end()) == null;
    }
    FigureWord next = words.at(draft.unitEnd());
    FigureWord second = words.at(draft.unitEnd() + 1);
    if (next.is("-") && next.touches() && second.numeral() && second.touches()) {
      return true;
    }
    boolean glued = next.touches() && (next.word() || QuantityReader.JOINTS.contains(next.key()));
    return glued && words.at(draft.unitEnd() - 1).numeral();
  }
}
