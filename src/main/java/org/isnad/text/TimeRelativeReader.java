// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads weekdays, "yesterday", "last week", "late next year", and the parts of such days. */
final class TimeRelativeReader {

  private static final Set<String> DAY_WORDS = Set.of("يوم", "من", "نهار", "of");
  private static final Set<String> NOT_TODAY =
      Set.of("التالي", "نفسه", "ذاته", "الواحد", "الاول", "الثاني", "الثالث", "السابق", "الاخير");

  private final FigureWords words;
  private final TimeResolver resolver;
  private final TimeTense tense;
  private final TimeOffsetReader offsets;

  TimeRelativeReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
    this.tense = new TimeTense(words);
    this.offsets = new TimeOffsetReader(words, resolver, tense);
  }

  @Nullable TimeDraft at(int at) {
    TimeDraft offset = offsets.at(at);
    if (offset != null) {
      return offset;
    }
    TimeDraft day = day(at);
    if (day != null) {
      return day;
    }
    TimeDraft phase = phase(at);
    return phase != null ? phase : unit(at, false);
  }

  /** A day by name or counted from today, with what else is said of the same day behind it. */
  private @Nullable TimeDraft day(int at) {
    FigureTable.Hit<Word> hit = TimeLexicon.WORDS.find(words, at);
    if (hit == null) {
      return shiftedWeekday(at);
    }
    Word word = hit.value();
    return switch (word.type()) {
      case DAY -> today(at, hit);
      case NIGHT -> resolver.offset(at, hit.end(), word.value()).part(18, 30);
      case DAYPART -> resolver.offset(at, hit.end(), 0).part(word.value(), word.to());
      case WEEKDAY -> weekday(at, at, hit, 0);
      case SHIFT -> shiftedWeekday(at);
      default -> null;
    };
  }

  private @Nullable TimeDraft today(int at, FigureTable.Hit<Word> hit) {
    if (words.is(at, "اليوم") && NOT_TODAY.contains(words.at(hit.end()).key())) {
      return null;
    }
    int end = hit.end();
    int next = words.is(end, ",") || words.is(end, "،") || words.is(end, "(") ? end + 1 : end;
    FigureTable.Hit<Word> name = TimeLexicon.find(words, next, Type.WEEKDAY);
    if (name != null && !name.form().and() && capitalOrArabic(next)) {
      end = name.end();
    }
    return resolver.offset(at, end, hit.value().value());
  }

  private @Nullable TimeDraft shiftedWeekday(int at) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    if (shift == null) {
      return null;
    }
    FigureTable.Hit<Word> day = TimeLexicon.find(words, shift.end(), Type.WEEKDAY);
    return day == null ? null : weekday(at, shift.end(), day, shift.value().value());
  }

  private @Nullable TimeDraft weekday(int start, int at, FigureTable.Hit<Word> hit, int shift) {
    if (!capitalOrArabic(at)) {
      return null;
    }
    int by = shift;
    int end = hit.end();
    FigureTable.Hit<Word> behind = TimeLexicon.find(words, end, Type.SHIFT);
    if (behind != null && words.at(at).isArabic()) {
      by = behind.value().value();
      end = behind.end();
    }
    int first = words.is(start - 1, "يوم") ? start - 1 : start;
    return resolver.weekday(first, end, hit.value().value(), by, tense.future(first));
  }

  private boolean capitalOrArabic(int at) {
    return words.at(at).capital() || words.at(at).isArabic();
  }

  /** "late next year", "the end of the month", "matla' al-'am al-muqbil". */
  private @Nullable TimeDraft phase(int at) {
    int from = words.is(at, "the") ? at + 1 : at;
    FigureTable.Hit<Word> phase = TimeLexicon.find(words, from, Type.PHASE);
    if (phase == null || phase.value().value() == 0 || phase.form().definite()) {
      return null;
    }
    FigureTable.Hit<UnitTable.Unit> before = UnitTable.find(words, at - 1);
    if (before != null && before.value().kind() == Quantity.Kind.DURATION) {
      // "ended two weeks early this year"
      return null;
    }
    boolean the = words.is(phase.end(), "the");
    TimeDraft unit = unit(the ? phase.end() + 1 : phase.end(), the || words.at(at).isArabic());
    return unit == null ? null : unit.at(at, unit.end()).third(phase.value().value());
  }

  /**
   * "last week", "al-shahr al-muqbil", "hadha al-'am".
   *
   * @param alone whether "the year" will do, without a word that says which
   */
  private @Nullable TimeDraft unit(int at, boolean alone) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    if (shift != null) {
      FigureTable.Hit<Word> unit = TimeLexicon.find(words, shift.end(), Type.UNIT);
      return unit == null || words.at(at).isArabic() && !isThis(unit)
          ? null
          : resolver.unit(at, unit.end(), unit.value().name(), shift.value().value());
    }
    FigureTable.Hit<Word> unit = TimeLexicon.find(words, at, Type.UNIT);
    if (unit == null || words.at(at).isArabic() && !unit.form().definite()) {
      return null;
    }
    FigureTable.Hit<Word> behind = TimeLexicon.find(words, unit.end(), Type.SHIFT);
    TimeDraft beyond = behind == null ? beyond(at, unit) : null;
    if (beyond != null) {
      return beyond;
    }
    if (behind == null) {
      return alone && !isOther(unit.end())
          ? resolver.unit(at, unit.end(), unit.value().name(), 0)
          : null;
    }
    return !words.at(at).isArabic()
        ? null
        : resolver.unit(at, behind.end(), unit.value().name(), behind.value().value());
  }

  /** "the week before last", "the month after next", but not "the week before last Friday". */
  private @Nullable TimeDraft beyond(int at, FigureTable.Hit<Word> unit) {
    int end = unit.end() + 2;
    boolean past = words.is(end - 2, "before") && words.is(end - 1, "last");
    boolean future = words.is(end - 2, "after") && words.is(end - 1, "next");
    boolean other =
        TimeLexicon.WORDS.find(words, end) != null || TimeLexicon.MONTHS.find(words, end) != null;
    return !past && !future || other
        ? null
        : resolver.unit(at, end, unit.value().name(), past ? -2 : 2);
  }

  /** "nihayat al-'am al-dirasi", "the end of the year-long siege", "the year 2019". */
  private boolean isOther(int at) {
    FigureWord behind = words.at(at);
    return behind.numeral()
        || behind.key().startsWith("ال")
        || behind.is("-")
        || behind.is("of")
        || behind.is("من");
  }

  /** "hadha al-'am" is this year; "hadha al-'aqd" as often this contract. */
  private static boolean isThis(FigureTable.Hit<Word> unit) {
    return unit.form().definite() && !unit.value().name().equals("DECADE");
  }

  /** Adds the part of the day said before ("sabah", "the evening of") or behind ("morning"). */
  TimeDraft withPart(TimeDraft day) {
    FigureTable.Hit<Word> behind = TimeLexicon.find(words, day.end(), Type.PART);
    if (behind != null && !words.at(day.end()).isArabic()) {
      return part(day.at(day.start(), behind.end()), behind.value());
    }
    int before = day.start() - 1;
    while (DAY_WORDS.contains(words.at(before).key())) {
      before--;
    }
    FigureTable.Hit<Word> part = TimeLexicon.find(words, before, Type.PART);
    if (part != null && part.end() == before + 1) {
      // "ba'd zuhr" begins before the noon that it ends with.
      FigureTable.Hit<Word> longer = TimeLexicon.find(words, before - 1, Type.PART);
      boolean two = longer != null && longer.end() == part.end();
      return two && longer != null
          ? part(day.at(before - 1, day.end()), longer.value())
          : part(day.at(before, day.end()), part.value());
    }
    return day;
  }

  private static TimeDraft part(TimeDraft day, Word part) {
    return day.part(part.value(), part.to());
  }
}
