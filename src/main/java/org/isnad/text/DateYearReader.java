// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Reads years, seasons, decades, centuries, and the beginning or end of them. */
final class DateYearReader {

  private static final Set<String> SURE = Set.of("عام", "سنه", "year", "عامي", "العام", "السنه");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "since", "until", "till", "by", "from", "during", "for", "after", "before", "of",
          "early", "late", "mid", "than", "end", "ended", "close", "closed", "start", "started",
          "began", "في", "منذ", "حتي", "بحلول", "بعد", "قبل", "من", "خلال", "لعام", "بعام", "الي",
          "between", "بين", "صيف", "شتاء", "ربيع", "خريف", "نهايه", "بدايه", "مطلع", "اواخر",
          "اوائل", "منتصف");
  private static final Set<String> HEADS =
      Set.of(
          "موازنه",
          "انتخابات",
          "موسم",
          "ميزانيه",
          "حرب",
          "ثوره",
          "اتفاق",
          "كاس",
          "دوره",
          "قانون",
          "معاهده",
          "عجز",
          "election",
          "elections",
          "budget",
          "season",
          "revolution",
          "war",
          "agreement",
          "treaty",
          "constitution",
          "cup",
          "olympics");
  private static final Set<String> FUNCTION =
      Set.of(
          "in", "to", "and", "was", "were", "is", "are", "at", "on", "by", "with", "after",
          "before", "said", "when", "but", "or", "as", "has", "had", "have", "than", "end", "ended",
          "close", "closed", "start", "started", "began", "from", "until", "it", "he", "she",
          "they", "the", "a", "an", "who", "which", "that", "for");
  private static final Set<String> JOINERS = Set.of("-", "–", "/", "to", "and", "or", "و");

  private final FigureWords words;
  private final TimeResolver resolver;
  private final DatePartReader parts;

  DateYearReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
    this.parts = new DatePartReader(words, resolver);
  }

  @Nullable TimeDraft at(int at) {
    TimeDraft phase = phase(at);
    if (phase != null) {
      return phase;
    }
    TimeDraft season = season(at);
    if (season != null) {
      return season;
    }
    TimeDraft century = century(at);
    if (century != null) {
      return century;
    }
    TimeDraft decade = decade(at, false);
    if (decade != null) {
      return decade;
    }
    TimeDraft part = parts.at(at);
    return part != null ? part : year(at);
  }

  /** "late 2019", "the end of the 1980s", "matla' 'am 2012": a third of it. */
  private @Nullable TimeDraft phase(int at) {
    FigureTable.Hit<Word> phase = TimeLexicon.find(words, at, Type.PHASE);
    if (phase == null || phase.value().value() == 0) {
      return null;
    }
    int next = phase.end();
    while (words.is(next, "of")
        || words.is(next, "-")
        || words.is(next, "the")
        || SURE.contains(words.at(next).key())) {
      next++;
    }
    // "in his late eighties" tells an age.
    boolean the = words.is(at - 1, "the") || words.is(next - 1, "the");
    TimeDraft whole = phased(next, the);
    return whole == null ? null : whole.at(at, whole.end()).third(phase.value().value());
  }

  /** The decade, century or year behind a phase. */
  private @Nullable TimeDraft phased(int at, boolean the) {
    TimeDraft decade = decade(at, the);
    if (decade != null) {
      return decade;
    }
    TimeDraft century = century(words.at(at).has("قرن") ? at + 1 : at);
    if (century != null) {
      return century;
    }
    // "The start of the 2008 crisis" is no part of that year.
    Integer year = words.is(at - 1, "the") ? null : number(at);
    return year == null || counted(at + 1)
        ? null
        : TimeResolver.years(at, at + 1, year, 1, Grain.YEAR);
  }

  private @Nullable TimeDraft season(int at) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    int from = shift == null ? at : shift.end();
    FigureTable.Hit<Word> season = TimeLexicon.find(words, from, Type.SEASON);
    boolean bare = season != null && words.at(at).isArabic() && !season.form().definite();
    if (season == null || bare && shift != null) {
      return null;
    }
    int next = season.end();
    while (words.is(next, "of") || SURE.contains(words.at(next).key()) || words.is(next, "لعام")) {
      next++;
    }
    Integer year = number(next);
    if (year != null && !season.form().definite()) {
      return resolver.season(at, next + 1, season.value().value(), year, 0);
    }
    FigureTable.Hit<Word> behind =
        season.form().definite() ? TimeLexicon.find(words, season.end(), Type.SHIFT) : null;
    if (behind != null) {
      return resolver.season(
          at, behind.end(), season.value().value(), null, behind.value().value());
    }
    if (shift != null && from != at) {
      return resolver.season(at, season.end(), season.value().value(), null, shift.value().value());
    }
    boolean english = !words.at(at).isArabic() && !words.at(at).capital();
    boolean led = words.is(at - 1, "in") || words.is(at - 1, "the") && words.is(at - 2, "in");
    boolean compound = words.is(at, "mid") || words.at(at).key().startsWith("mid");
    return english && (led || compound)
        ? resolver.season(at, season.end(), season.value().value(), null, 0)
        : null;
  }

  /** The ordinal alone is the time said: "twelfth" of "the twelfth century". */
  private @Nullable TimeDraft century(int at) {
    FigureTable.Hit<Integer> ordinal = OrdinalTable.any(words, at);
    boolean arabic = words.at(at - 1).has("قرن") && words.at(at - 1).key().contains("ال");
    if (ordinal != null) {
      int next = words.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
      boolean century = arabic || words.is(next, "century");
      boolean known = ordinal.value() > 0 && ordinal.value() < 22;
      int behind = words.is(next, "century") ? next + 1 : ordinal.end();
      return century && known ? century(at, ordinal.end(), ordinal.value(), behind) : null;
    }
    NumberGroup.Group number = arabic ? new NumberGroup(words).read(at) : null;
    return number != null && number.value() > 1 && number.value() < 22
        ? century(at, number.end(), (int) number.value(), number.end())
        : null;
  }

  /** There is no year 0: the first century before Christ ends with what ISO writes as that year. */
  private TimeDraft century(int start, int end, int number, int behind) {
    boolean before =
        words.is(behind, "bc")
            || words.is(behind, "bce")
            || words.is(behind, "قبل") && words.at(behind + 1).has("ميلاد")
            || words.is(behind, "ق") && words.is(behind + 1, ".");
    int from = before ? 1 - 100 * number : 100 * (number - 1) + 1;
    return TimeResolver.years(start, end, from, 100, Grain.CENTURY);
  }

  private @Nullable TimeDraft decade(int at, boolean led) {
    Integer number = number(at);
    if (number != null && words.is(at + 1, "s") && words.at(at + 1).touches()) {
      return TimeResolver.years(at, at + 2, number / 10 * 10, 10, Grain.DECADE);
    }
    FigureTable.Hit<Word> hit = TimeLexicon.find(words, at, Type.DECADE);
    boolean sure =
        hit != null
            && (led || hit.form().definite() || words.is(at - 1, "the") || words.at(at).isArabic());
    return hit == null || !sure ? null : named(at, hit);
  }

  /**
   * "the eighties", "thamaniniyyat al-qarn al-tasi' 'ashar": of the last century if none is said.
   */
  private TimeDraft named(int at, FigureTable.Hit<Word> hit) {
    int of = words.is(hit.end(), "من") ? hit.end() + 1 : hit.end();
    int decade = hit.value().value();
    if (words.is(of, "القرن")) {
      FigureTable.Hit<Integer> ordinal = OrdinalTable.find(words, of + 1);
      if (ordinal != null && ordinal.value() < 22) {
        int from = 100 * (ordinal.value() - 1) + decade;
        return TimeResolver.years(at, ordinal.end(), from, 10, Grain.DECADE);
      }
      FigureTable.Hit<Word> shift = TimeLexicon.find(words, of + 1, Type.SHIFT);
      if (shift != null) {
        int from = 2000 + 100 * shift.value().value() + decade;
        return TimeResolver.years(at, shift.end(), from, 10, Grain.DECADE);
      }
    }
    return TimeResolver.years(at, hit.end(), 1900 + decade, 10, Grain.DECADE);
  }

  private @Nullable TimeDraft year(int at) {
    Integer year = number(at);
    if (year == null || !leads(at, year)) {
      return null;
    }
    int end = words.is(at + 1, "م") ? at + 2 : at + 1;
    boolean hijri =
        words.is(at + 1, "للهجره") || words.is(at + 1, "هجريه") || words.is(at + 1, "ه");
    if (hijri && HijriDates.year(year)) {
      LocalDate from = HijriDates.day(year, 1, 1);
      LocalDate to = HijriDates.day(year + 1, 1, 1);
      return from == null || to == null ? null : TimeDraft.days(at, at + 2, from, to, Grain.YEAR);
    }
    return TimeResolver.years(at, end, year, 1, Grain.YEAR);
  }

  private boolean leads(int at, int year) {
    if (words.oneOf(at - 1, SURE)) {
      return true;
    }
    if (year < 1800 || year > 2100 || counted(at + 1)) {
      return false;
    }
    FigureWord before = words.at(at - 1);
    FigureWord next = words.at(at + 1);
    boolean free =
        !next.word()
            || FUNCTION.contains(next.key())
            || next.capital()
            || words.at(at + 1).isArabic();
    if (PREPOSITIONS.contains(before.key()) || HEADS.contains(before.key())) {
      return free || before.is("in");
    }
    if (JOINERS.contains(before.key()) && number(at - 2) != null) {
      return free;
    }
    String raw = at == 0 ? "" : before.span().of(words.text());
    boolean possessive = raw.endsWith("'s") || raw.endsWith("’s");
    boolean article = before.is("the") || before.is("a") || before.is("this") || possessive;
    return article && next.word() || before.capital() && at > 1 && !next.word();
  }

  /** Does a noun the lexicon counts, a unit or a scale follow? Then it is no year. */
  private boolean counted(int at) {
    return QuantityLexicon.NOUNS.find(words, at) != null && !words.at(at).capital()
        || UnitTable.find(words, at) != null && !words.at(at).is("-")
        || NumberWords.TABLE.find(words, at) != null && !words.at(at).isArabic();
  }

  private @Nullable Integer number(int at) {
    return number(words, at);
  }

  /** A numeral that may be a year, or null. */
  static @Nullable Integer number(FigureWords words, int at) {
    FigureWord word = words.at(at);
    if (!word.numeral()
        || word.touches() && words.at(at - 1).word() && !words.at(at - 1).isArabic()) {
      return null;
    }
    String raw = NumberScanner.ascii(word.span().of(words.text()));
    boolean plain = raw.length() == 4 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && word.number() >= 1000 && word.number() < 2200 ? (int) word.number() : null;
  }
}
