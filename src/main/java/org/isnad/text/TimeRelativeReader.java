// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads weekdays, "yesterday", "last week", "two days ago", and the parts of such days. */
final class TimeRelativeReader {

  private static final int FUTURE_REACH = 12;
  private static final int NEGATION_REACH = 10;
  private static final Set<String> FUTURE = Set.of("will", "shall", "سوف", "due", "لن", "won't");

  /** Past tenses that the list of irregular verbs does not tell from the present. */
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "have", "been", "did", "hit", "cut", "put", "set", "shut",
          "spread", "since", "كان", "كانت", "كانوا", "لم", "منذ");

  /** Words that begin like a verb of the future and are none. */
  private static final Set<String> NO_FUTURE =
      Set.of(
          "سياره", "سيارات", "سيارته", "سياسه", "سياسات", "سياسي", "سياسيه", "سياسيين", "سيطر",
          "سيطرت", "سيطروا", "سيطره", "سيده", "سيدات", "سيدتان", "سيدتين", "سياح", "سياحه", "سياحي",
          "سياق", "سياج", "سيول", "سيوله", "سيوف", "سينما", "سيناء", "سيناريو", "سنوات", "سنوي",
          "سنويا", "سنويه", "سنتان", "سنتين", "سندات", "ستين", "ستون", "ستمئه", "ستار", "ستاد");

  private static final int NEAR_VERB = 6;

  private static final Set<String> NEGATIONS = Set.of("لن", "لا", "لم", "not", "won't", "never");
  private static final Set<String> TOWARDS = Set.of("until", "till", "الي", "حتي");
  private static final Set<String> AGO = Set.of("ago");
  private static final Set<String> DAY_WORDS = Set.of("يوم", "من", "نهار");
  private static final Set<String> NOT_TODAY =
      Set.of("التالي", "نفسه", "ذاته", "الواحد", "الاول", "الثاني", "الثالث", "السابق", "الاخير");

  private final FigureWords words;
  private final TimeResolver resolver;
  private final NumberReader numbers;

  TimeRelativeReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
    this.numbers = new NumberReader(words);
  }

  @Nullable TimeDraft at(int at) {
    TimeDraft ago = ago(at);
    if (ago != null) {
      return ago;
    }
    TimeDraft day = day(at);
    return day != null ? day : unit(at);
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
    return resolver.weekday(first, end, hit.value().value(), by, future(first));
  }

  private boolean capitalOrArabic(int at) {
    return words.at(at).capital() || words.at(at).isArabic();
  }

  private boolean future(int at) {
    if (TOWARDS.contains(words.at(at - 1).key())) {
      return true;
    }
    for (int i = at - 1; i >= 0 && at - i <= FUTURE_REACH && !words.sentenceEnd(i); i--) {
      String key = words.at(i).key();
      boolean plan = words.is(i + 1, "to") && (key.equals("is") || key.equals("are"));
      boolean arabic =
          key.length() > 4
              && key.startsWith("س")
              && "يتن".indexOf(key.charAt(1)) >= 0
              && !NO_FUTURE.contains(key);
      if (FUTURE.contains(key) || plan || arabic) {
        return true;
      }
    }
    return isScheduled(at);
  }

  /** "opens on Monday", "tabda' al-ithnayn": the present tense of what is yet to come. */
  private boolean isScheduled(int at) {
    boolean scheduled = false;
    for (int i = at - 1; i >= 0 && !words.sentenceEnd(i); i--) {
      if (isPast(i)) {
        return false;
      }
      boolean arabic = words.at(i).isArabic();
      boolean leads = i == 0 || words.sentenceEnd(i - 1) || words.is(i - 1, "ان");
      boolean governs = arabic ? leads : at - i <= NEAR_VERB;
      scheduled |= governs && TimeLexicon.find(words, i, Type.SCHEDULED) != null;
    }
    return scheduled;
  }

  private boolean isPast(int at) {
    String key = words.at(at).key();
    boolean regular = key.length() > 4 && key.endsWith("ed") && !key.equals("hundred");
    return PAST.contains(key) || EnglishStem.isIrregular(key) || regular && !words.at(at).capital();
  }

  /** "last week", "al-shahr al-muqbil". */
  private @Nullable TimeDraft unit(int at) {
    FigureTable.Hit<Word> shift = TimeLexicon.find(words, at, Type.SHIFT);
    if (shift != null) {
      FigureTable.Hit<Word> unit = TimeLexicon.find(words, shift.end(), Type.UNIT);
      return unit == null
          ? null
          : resolver.unit(at, unit.end(), unit.value().name(), shift.value().value());
    }
    FigureTable.Hit<Word> unit = TimeLexicon.find(words, at, Type.UNIT);
    if (unit == null || !unit.form().definite()) {
      return null;
    }
    FigureTable.Hit<Word> behind = TimeLexicon.find(words, unit.end(), Type.SHIFT);
    return behind == null
        ? null
        : resolver.unit(at, behind.end(), unit.value().name(), behind.value().value());
  }

  /** "two days ago", "qabla 'amayn", "mundhu shahrayn". */
  private @Nullable TimeDraft ago(int at) {
    boolean since = words.is(at, "منذ");
    boolean before = words.is(at, "قبل");
    if (since || before && !negated(at)) {
      TimeDraft arabic = duration(at, at + 1, 0);
      return arabic == null || words.is(arabic.end(), "من") ? null : arabic;
    }
    TimeDraft english = duration(at, at, 1);
    return english != null && AGO.contains(words.at(english.end() - 1).key()) ? english : null;
  }

  private @Nullable TimeDraft duration(int start, int at, int tail) {
    FigureTable.Hit<UnitTable.Unit> dual = UnitTable.find(words, at);
    if (dual != null && dual.value().kind() == Quantity.Kind.DURATION && tail == 0) {
      boolean one = dual.value().times() == 1 && dual.form().definite();
      double seconds = dual.value().times() * dual.value().factor();
      return one ? null : resolver.ago(start, dual.end(), seconds, dual.value().factor());
    }
    boolean article = words.is(at, "a") || words.is(at, "an");
    NumberPhrase number = numbers.read(at);
    if (number == null && !article || number != null && number.vague()) {
      return null;
    }
    int next = number == null ? at + 1 : number.end();
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, next);
    if (unit == null || unit.value().kind() != Quantity.Kind.DURATION) {
      return null;
    }
    double seconds = (number == null ? 1 : number.value()) * unit.value().factor();
    return resolver.ago(start, unit.end() + tail, seconds, unit.value().factor());
  }

  private boolean negated(int at) {
    for (int i = at - 1; i >= 0 && at - i <= NEGATION_REACH && !words.sentenceEnd(i); i--) {
      if (NEGATIONS.contains(words.at(i).key())) {
        return true;
      }
    }
    return false;
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
      int start = TimeLexicon.find(words, before - 1, Type.PART) == null ? before : before - 1;
      return part(day.at(start, day.end()), part.value());
    }
    return day;
  }

  private static TimeDraft part(TimeDraft day, Word part) {
    return day.part(part.value(), part.to());
  }
}
