// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Reads years, parts of years, seasons, decades and centuries. */
final class DateYearReader {

  private static final Set<String> SURE = Set.of("عام", "سنه", "year", "عامي", "العام", "السنه");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "since", "until", "till", "by", "from", "during", "for", "after", "before", "of",
          "early", "late", "mid", "than", "end", "ended", "close", "closed", "start", "started",
          "began", "في", "منذ", "حتي", "بعد", "قبل", "من", "خلال", "لعام", "بعام", "الي", "between",
          "بين", "صيف", "شتاء", "ربيع", "خريف", "نهايه", "بدايه", "مطلع", "اواخر", "اوائل",
          "منتصف");
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

  DateYearReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
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
    TimeDraft decade = decade(at);
    if (decade != null) {
      return decade;
    }
    TimeDraft quarter = quarter(at);
    return quarter != null ? quarter : year(at);
  }

  /** "late 2019", "the end of 2019", "matla' 'am 2012": a third of the year. */
  private @Nullable TimeDraft phase(int at) {
    FigureTable.Hit<Word> phase = TimeLexicon.find(words, at, Type.PHASE);
    if (phase == null || phase.value().value() == 0) {
      return null;
    }
    int next = phase.end();
    while (words.is(next, "of") || words.is(next, "-") || SURE.contains(words.at(next).key())) {
      next++;
    }
    Integer year = number(next);
    if (year == null || counted(next + 1)) {
      return null;
    }
    int month = 4 * phase.value().value() - 3;
    LocalDate from = LocalDate.of(year, month, 1);
    return TimeDraft.days(at, next + 1, from, from.plusMonths(4), Grain.SEASON);
  }

  private @Nullable TimeDraft season(int at) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    int from = shift == null || words.at(at).isArabic() ? at : shift.end();
    FigureTable.Hit<Word> season = TimeLexicon.find(words, from, Type.SEASON);
    if (season == null) {
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
      return century && known ? century(at, ordinal.end(), ordinal.value()) : null;
    }
    NumberGroup.Group number = arabic ? new NumberGroup(words).read(at) : null;
    return number != null && number.value() > 1 && number.value() < 22
        ? century(at, number.end(), (int) number.value())
        : null;
  }

  private static TimeDraft century(int start, int end, int number) {
    return TimeResolver.years(start, end, 100 * (number - 1) + 1, 100, Grain.CENTURY);
  }

  private @Nullable TimeDraft decade(int at) {
    Integer number = number(at);
    if (number != null && words.is(at + 1, "s") && words.at(at + 1).touches()) {
      return TimeResolver.years(at, at + 2, number / 10 * 10, 10, Grain.DECADE);
    }
    FigureTable.Hit<Word> hit = TimeLexicon.find(words, at, Type.DECADE);
    boolean led =
        hit != null
            && (hit.form().definite() || words.is(at - 1, "the") || words.at(at).isArabic());
    if (hit == null || !led) {
      return null;
    }
    int end = hit.end();
    if (words.is(end, "القرن")) {
      boolean past = words.is(end + 1, "الماضي") || words.is(end + 1, "العشرين");
      end = past ? end + 2 : end;
    }
    return TimeResolver.years(at, end, 1900 + hit.value().value(), 10, Grain.DECADE);
  }

  /** "the third quarter", "al-rub' al-thalith": of the year. */
  private @Nullable TimeDraft quarter(int at) {
    FigureTable.Hit<Integer> ordinal = OrdinalTable.find(words, at);
    boolean english = ordinal != null && words.is(ordinal.end(), "quarter");
    FigureTable.Hit<Integer> behind =
        words.is(at, "الربع") ? OrdinalTable.find(words, at + 1) : null;
    Integer number =
        english && ordinal != null ? ordinal.value() : behind == null ? null : behind.value();
    if (number == null || number > 4) {
      return null;
    }
    int end = english && ordinal != null ? ordinal.end() + 1 : behind == null ? at : behind.end();
    return TimeDraft.recurring(at, end, "quarter-" + number, Grain.SEASON);
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
