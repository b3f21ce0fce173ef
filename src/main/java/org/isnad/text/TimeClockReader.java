// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.isnad.text.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Reads hours: "9.15 pm", "21:15", "half past nine", "al-tasi'a wa-l-rub' masa'an". */
final class TimeClockReader {

  private static final int PART_REACH = 6;
  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Set<String> ZONES = Set.of("gmt", "utc");
  private static final Set<String> HOUR_WORDS =
      Set.of("الساعه", "ساعه", "بالساعه", "للساعه", "والساعه");
  private static final Set<String> AT =
      Set.of("at", "by", "until", "till", "before", "after", "around");

  /** Which half of the day is said: its hours, or nothing; {@code end} when the words adjoin. */
  private record Half(int from, int to, int end) {}

  private record Clock(int hour, int minute, boolean minutes, int end) {}

  private final FigureWords words;
  private final NumberReader numbers;

  TimeClockReader(FigureWords words) {
    this.words = words;
    this.numbers = new NumberReader(words);
  }

  @Nullable TimeDraft at(int at) {
    FigureTable.Hit<Word> name = TimeLexicon.find(words, at, Type.CLOCK);
    if (name != null) {
      String text = String.format(Locale.ROOT, "%02d:00", name.value().value());
      return TimeDraft.recurring(at, name.end(), text, Grain.HOUR);
    }
    boolean hourWord = HOUR_WORDS.contains(words.at(at).key());
    int from = hourWord ? at + 1 : at;
    Clock clock = colon(from);
    if (clock == null) {
      clock = words.at(at).isArabic() || hourWord ? arabicClock(from, hourWord) : english(from);
    }
    return clock == null ? part(at) : finished(at, clock, hourWord);
  }

  private TimeDraft finished(int start, Clock clock, boolean hourWord) {
    Half half = half(clock.end());
    boolean open = half == null && clock.hour() >= 1 && clock.hour() <= 12;
    boolean colon = words.is(start + 1, ":") || hourWord && words.is(start + 2, ":");
    boolean whole = colon && (clock.hour() == 12 || leadingZero(start)) || zoned(start) != null;
    String sign = open && !whole ? "?" : "";
    int hour = half == null ? clock.hour() % 24 : hour(clock.hour(), half);
    String text = String.format(Locale.ROOT, "%02d:%02d%s", hour, clock.minute(), sign);
    int end = half == null ? clock.end() : Math.max(half.end(), clock.end());
    return TimeDraft.recurring(start, end, text, clock.minutes() ? Grain.MINUTE : Grain.HOUR);
  }

  private boolean leadingZero(int at) {
    return words.at(at).key().startsWith("0") || words.at(at).key().startsWith("٠");
  }

  /** The hour of 24 for an hour of 12 in a part of the day. */
  private static int hour(int hour, Half half) {
    if (hour > 12) {
      return hour % 24;
    }
    int early = hour % 12;
    int middle = half.from() >= 17 ? half.to() <= 24 ? 12 : hour >= 6 && hour != 12 ? 12 : 0 : -1;
    if (middle >= 0) {
      return early + middle;
    }
    boolean noon = half.from() == 11 && hour == 11;
    return half.from() >= 11 && !noon ? early + 12 : early;
  }

  private @Nullable Clock colon(int at) {
    FigureWord hour = words.at(at);
    FigureWord minute = words.at(at + 2);
    boolean joined = words.is(at + 1, ":") && words.at(at + 1).touches() && minute.touches();
    if (!joined
        || !hour.numeral()
        || !minute.numeral()
        || hour.number() > 24
        || minute.number() > 59) {
      return null;
    }
    boolean two = minute.span().end() - minute.span().start() == 2;
    return two ? new Clock((int) hour.number(), (int) minute.number(), true, at + 3) : null;
  }

  private @Nullable Clock english(int at) {
    Clock zoned = zoned(at);
    Clock past = zoned != null ? zoned : past(at);
    if (past != null) {
      return past;
    }
    FigureWord word = words.at(at);
    if (word.numeral() && !(word.touches() && words.at(at - 1).word()) && isDotted(at)) {
      boolean sure =
          meridiem(at + 1) != null || AT.contains(words.at(at - 1).key()) && said(at + 1);
      return sure ? dotted(at) : null;
    }
    NumberPhrase number = numbers.read(at);
    if (number == null
        || number.vague()
        || number.value() < 1
        || number.value() > 12
        || number.value() != Math.rint(number.value())
        || number.scale() > 1) {
      return null;
    }
    Clock clock = new Clock((int) number.value(), 0, false, number.end());
    if (meridiem(number.end()) != null || words.is(number.end(), "o'clock")) {
      int end = words.is(number.end(), "o'clock") ? number.end() + 1 : number.end();
      return new Clock(clock.hour(), 0, false, end);
    }
    boolean led = AT.contains(words.at(at - 1).key()) && !isChange(at);
    FigureTable.Hit<Word> next = TimeLexicon.WORDS.find(words, number.end());
    boolean day =
        next != null && (next.value().type() == Type.DAY || next.value().type() == Type.ALONE);
    boolean on =
        words.is(number.end(), "on")
            && TimeLexicon.find(words, number.end() + 1, Type.WEEKDAY) != null;
    return led && (day || on) ? clock : null;
  }

  /** "The toll rose by five on Monday." */
  private boolean isChange(int at) {
    return words.is(at - 1, "by") && QuantityLexicon.CHANGES.find(words, at - 2) != null;
  }

  /** Is what follows an hour no noun or unit that would make the numeral a measure? */
  private boolean said(int at) {
    FigureWord next = words.at(at);
    return ZONES.contains(next.key())
        || !next.word() && !next.is("%") && !next.is("$")
        || words.is(at, "on")
        || words.is(at, "in")
        || TimeLexicon.WORDS.find(words, at) != null;
  }

  /** "half past nine", "half nine", "a quarter to ten", "twenty past six". */
  private @Nullable Clock past(int at) {
    int next = words.is(at, "a") ? at + 1 : at;
    int minutes = words.is(next, "half") ? 30 : words.is(next, "quarter") ? 15 : 0;
    if (minutes == 0) {
      NumberGroup.Group number = new NumberGroup(words).read(next);
      if (number == null || number.value() > 29 || number.value() < 1) {
        return null;
      }
      minutes = (int) number.value();
      next = number.end();
      next = words.is(next, "minutes") ? next + 1 : next;
    } else {
      next++;
    }
    if (minutes == 30 && AT.contains(words.at(at - 1).key()) && words.at(next).word()) {
      NumberGroup.Group hour = new NumberGroup(words).read(next);
      if (hour != null && hour.value() <= 12 && hour.value() >= 1 && said(hour.end())) {
        return new Clock((int) hour.value(), minutes, true, hour.end());
      }
    }
    boolean to = words.is(next, "to");
    NumberGroup.Group hour =
        words.is(next, "past") || to ? new NumberGroup(words).read(next + 1) : null;
    if (hour == null || hour.value() > 12 || hour.value() < 1 || to && !isHour(at, hour.end())) {
      return null;
    }
    int of = (int) hour.value();
    return to
        ? new Clock(of == 1 ? 12 : of - 1, 60 - minutes, true, hour.end())
        : new Clock(of, minutes, true, hour.end());
  }

  /** "At ten to six", "it was ten to six on Monday": no odds and no range. */
  private boolean isHour(int at, int end) {
    boolean was = words.is(at - 1, "was") && words.is(at - 2, "it");
    return AT.contains(words.at(at - 1).key()) || was && said(end);
  }

  private boolean isDotted(int at) {
    return DOTTED.matcher(NumberScanner.ascii(words.at(at).span().of(words.text()))).matches();
  }

  /** "20.45" as an hour and minutes, or null when they are none. */
  private @Nullable Clock dotted(int at) {
    String[] parts = NumberScanner.ascii(words.at(at).span().of(words.text())).split("\\.");
    int hour = Integer.parseInt(parts[0]);
    int minute = Integer.parseInt(parts[1]);
    return hour <= 24 && minute < 60 ? new Clock(hour, minute, true, at + 1) : null;
  }

  /** "1800 GMT": four digits, and the zone behind them. */
  private @Nullable Clock zoned(int at) {
    String raw = NumberScanner.ascii(words.at(at).span().of(words.text()));
    if (!ZONES.contains(words.at(at + 1).key()) || !FOUR_DIGITS.matcher(raw).matches()) {
      return null;
    }
    int hour = Integer.parseInt(raw.substring(0, 2));
    int minute = Integer.parseInt(raw.substring(2));
    return hour <= 24 && minute < 60 ? new Clock(hour, minute, true, at + 1) : null;
  }

  private @Nullable Clock arabicClock(int at, boolean hourWord) {
    if (hourWord && words.at(at).numeral() && isDotted(at)) {
      return dotted(at);
    }
    FigureTable.Hit<Integer> ordinal = OrdinalTable.find(words, at);
    FigureWord word = words.at(at);
    boolean numeral = hourWord && word.numeral() && word.number() <= 24;
    if (!numeral && (ordinal == null || ordinal.value() > 12 || !feminine(at))) {
      return null;
    }
    int hour = numeral ? (int) word.number() : ordinal == null ? 0 : ordinal.value();
    int end = numeral || ordinal == null ? at + 1 : ordinal.end();
    Clock clock = minutes(hour, end);
    return hourWord || half(clock.end()) != null ? clock : null;
  }

  private boolean feminine(int at) {
    String key = words.at(at).key();
    return key.endsWith("ه") || key.endsWith("ولي");
  }

  /** Minutes behind an Arabic hour: "wa-l-nisf" (and a half), "illa rub'an" (less a quarter). */
  private Clock minutes(int hour, int at) {
    boolean less = words.is(at, "الا");
    int next = less ? at + 1 : at;
    boolean and = words.at(next).hasAnd();
    if (!less && !and) {
      return new Clock(hour, 0, false, at);
    }
    int part = part(words.at(next));
    int end = next + 1;
    if (part == 0) {
      NumberGroup.Group number = new NumberGroup(words).read(next);
      boolean unit = number != null && words.at(number.end()).key().startsWith("دق");
      if (number == null || !unit || number.value() > 59) {
        return new Clock(hour, 0, false, at);
      }
      part = (int) number.value();
      end = number.end() + 1;
    }
    return less
        ? new Clock(hour == 1 ? 12 : hour - 1, 60 - part, true, end)
        : new Clock(hour, part, true, end);
  }

  private static int part(FigureWord word) {
    if (word.has("نصف")) {
      return 30;
    }
    if (word.has("ربع") || word.has("ربعا")) {
      return 15;
    }
    return word.has("ثلث") || word.has("ثلثا") ? 20 : 0;
  }

  private @Nullable Half meridiem(int at) {
    FigureWord word = words.at(at);
    boolean letters = word.is("am") || word.is("pm") || word.is("p.m") || word.is("a.m");
    boolean dotted =
        (word.is("a") || word.is("p")) && words.is(at + 1, ".") && words.is(at + 2, "m");
    if (letters || dotted) {
      int end = dotted ? at + 3 : at + 1;
      end = dotted && words.is(end, ".") && words.at(end).touches() ? end + 1 : end;
      return word.key().startsWith("p") ? new Half(12, 24, end) : new Half(0, 12, end);
    }
    FigureTable.Hit<Word> alone = TimeLexicon.find(words, at, Type.ALONE);
    return alone == null ? null : new Half(alone.value().value(), alone.value().to(), alone.end());
  }

  /** The half of the day said right behind, or with the day within a few words. */
  private @Nullable Half half(int at) {
    Half near = meridiem(at);
    if (near != null) {
      return near;
    }
    for (int i = at; i < at + PART_REACH && !words.sentenceEnd(i); i++) {
      FigureTable.Hit<Word> hit = TimeLexicon.WORDS.find(words, i);
      if (hit == null) {
        continue;
      }
      Word word = hit.value();
      switch (word.type()) {
        case PART, DAYPART, ALONE -> {
          boolean adjoins = i == at && words.at(i).isArabic() && !dayBehind(hit.end());
          return new Half(word.value(), word.to(), adjoins ? hit.end() : at);
        }
        case NIGHT -> {
          return new Half(18, 30, at);
        }
        default -> {}
      }
    }
    return null;
  }

  private boolean dayBehind(int at) {
    FigureTable.Hit<Word> hit = TimeLexicon.WORDS.find(words, at);
    boolean day =
        hit != null && (hit.value().type() == Type.DAY || hit.value().type() == Type.WEEKDAY);
    return day || words.is(at, "يوم") || words.at(at).numeral();
  }

  private @Nullable TimeDraft part(int at) {
    FigureTable.Hit<Word> hit = TimeLexicon.WORDS.find(words, at);
    boolean alone =
        hit != null && (hit.value().type() == Type.ALONE || hit.value().type() == Type.ALONEONLY);
    if (hit == null || !alone) {
      return null;
    }
    String text =
        String.format(Locale.ROOT, "T%02d:00/%02d:00", hit.value().value(), hit.value().to());
    return TimeDraft.recurring(at, hit.end(), text, Grain.PART_OF_DAY);
  }
}
