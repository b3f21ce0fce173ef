// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeMention.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Which dates and hours does a text give?
 *
 * <p>Reads dates of both languages and both traditions of Arabic month names, Hijri dates of the
 * Umm al-Qura calendar, weekdays and words like "yesterday" against the day of publication (in
 * UTC), years, seasons, decades, centuries, and clock times. An incomplete date takes the nearest
 * year when the day of publication is known and stays recurring when not. Lengths of time are
 * figures, not times: see {@link QuantityReader}. Any string is accepted; the mentions come in
 * order of position and do not overlap.
 */
public final class TimeReader {

  private static final int EDGE_REACH = 10;
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "لن", "لم", "لا", "ليس", "ليست", "won't");
  private static final Set<String> DAY_WORDS = Set.of("يوم", "عام", "the", "شهر", "الساعه");
  private static final Set<String> BESIDE_CLOCK = Set.of("on", "at", ",", "،", "يوم");
  private static final Set<String> BEFORE_DAY = Set.of("on", "of", ",", "،", "يوم", "من");
  private static final Set<String> OPEN =
      Set.of("from", "since", "until", "till", "between", "to", "من", "منذ", "حتي", "الي");
  private static final Set<String> ENDS = Set.of("end", "نهايه", "ختام", "اخر");
  private static final Set<String> SHORTLY = Set.of("shortly", "just", "soon", "right");

  private final FigureWords words;
  private final DateReader dates;
  private final DateNamedReader named;
  private final DateYearReader years;
  private final TimeRelativeReader relative;
  private final TimeClockReader clocks;
  private final TimeEvents events;

  private TimeReader(FigureWords words, @Nullable LocalDate today) {
    TimeResolver resolver = new TimeResolver(today);
    this.words = words;
    this.dates = new DateReader(words, resolver);
    this.named = new DateNamedReader(words, resolver, dates);
    this.years = new DateYearReader(words, resolver);
    this.relative = new TimeRelativeReader(words, resolver);
    this.clocks = new TimeClockReader(words);
    this.events = new TimeEvents(words);
  }

  /**
   * The dates and hours of a text.
   *
   * @param text the text as it was given
   * @param tokens its tokens; not needed today, kept so that readers are called alike
   * @param publishedAt when the text was published, or null when unknown
   */
  public static List<TimeMention> read(
      String text, List<Token> tokens, @Nullable Instant publishedAt) {
    LocalDate today = publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    TimeReader reader = new TimeReader(FigureWords.of(text), today);
    return reader.drafts().stream().map(reader::mention).toList();
  }

  /** The words that dates and hours take. */
  static BitSet covered(FigureWords words) {
    BitSet covered = new BitSet();
    for (TimeDraft draft : new TimeReader(words, null).drafts()) {
      covered.set(draft.start(), draft.end());
    }
    return covered;
  }

  private List<TimeDraft> drafts() {
    List<TimeDraft> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < words.size(); ) {
      TimeDraft draft = draft(at);
      TimeDraft last = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean part = draft != null && last != null && isPartOf(last, draft);
      if (draft == null || draft.start() < free && !part) {
        at++;
        continue;
      }
      if (last != null && part) {
        found.set(found.size() - 1, draft.at(last.start(), draft.end()).hoursOfAny(last));
      } else if (last != null && last.end() == draft.start() && isPart(draft) && isDay(last)) {
        found.set(found.size() - 1, last.at(last.start(), draft.end()).hoursOfAny(draft));
      } else if (last != null && sameDay(last, draft)) {
        found.set(found.size() - 1, draft.at(last.start(), draft.end()).hoursOf(last));
      } else if (last != null && beside(last, draft)) {
        found.set(found.size() - 1, draft.isClock() ? last.hourOf(draft) : last);
        found.add(draft.isClock() ? draft : draft.hourOf(last));
      } else {
        found.add(draft);
      }
      free = draft.end();
      at = draft.end();
    }
    return found;
  }

  private @Nullable TimeDraft draft(int at) {
    TimeDraft clock = clocks.at(at);
    if (clock != null) {
      return clock;
    }
    TimeDraft day = named.at(at);
    TimeDraft date = day != null ? day : dates.at(at);
    if (date != null) {
      return relative.withPart(date);
    }
    TimeDraft counted = relative.at(at);
    return counted != null ? relative.withPart(counted) : years.at(at);
  }

  /** "at 9 pm on Friday", "Friday at 9 pm": an hour and its day. */
  private boolean beside(TimeDraft first, TimeDraft second) {
    TimeDraft day = first.isClock() ? second : first;
    boolean both = first.isClock() != second.isClock() && day.grain() == TimeMention.Grain.DAY;
    int gap = second.start() - first.end();
    boolean near = gap == 0 || gap == 1 && words.oneOf(first.end(), BESIDE_CLOCK);
    return both && near && !isEdge(first);
  }

  /** "at dawn on Friday", "in the small hours of 5 May": a part of the day that is said behind. */
  private boolean isPartOf(TimeDraft part, TimeDraft day) {
    boolean shared =
        day.from() != null
            && day.grain() == TimeMention.Grain.PART_OF_DAY
            && day.start() < part.end();
    int gap = day.start() - part.end();
    boolean near = gap == 0 || gap == 1 && words.oneOf(part.end(), BEFORE_DAY);
    return isPart(part) && (isDay(day) && near || shared);
  }

  private static boolean isPart(TimeDraft draft) {
    return draft.grain() == TimeMention.Grain.PART_OF_DAY && draft.from() == null;
  }

  private static boolean isDay(TimeDraft draft) {
    boolean known = draft.from() != null || draft.isWeekday();
    return draft.grain() == TimeMention.Grain.DAY && known;
  }

  /** "after 9 pm on Friday", "from 9 pm on Friday": the hour is not all that is said of the day. */
  private boolean isEdge(TimeDraft draft) {
    return edge(draft) != Edge.AT || words.oneOf(draft.start() - 1, OPEN);
  }

  /** "Thursday, 12 September", "al-khamis 15 haziran": the date says which Thursday. */
  private boolean sameDay(TimeDraft name, TimeDraft date) {
    boolean part = name.grain() == TimeMention.Grain.PART_OF_DAY && name.from() != null;
    if (name.grain() != TimeMention.Grain.DAY && !part || date.grain() != TimeMention.Grain.DAY) {
      return false;
    }
    boolean weekday = false;
    for (int i = name.start(); i < name.end(); i++) {
      weekday |= TimeLexicon.find(words, i, Type.WEEKDAY) != null;
    }
    int gap = date.start() - name.end();
    boolean near = gap == 0 || gap == 1 && (words.comma(name.end()) || words.is(name.end(), "the"));
    boolean named = TimeLexicon.find(words, date.start(), Type.WEEKDAY) != null;
    return weekday && near && !named && !date.relative();
  }

  private TimeMention mention(TimeDraft draft) {
    Span span = trimmed(draft);
    boolean owned = span.end() < words.span(draft.start(), draft.end()).end();
    Edge edge = owned ? Edge.AT : edge(draft);
    if (draft.grain() == TimeMention.Grain.YEAR) {
      TimeAnniversary.Of of = TimeAnniversary.near(words, draft.start(), draft.end());
      if (of.years() > 0) {
        return draft.earlier(of.years()).mention(edge, Set.of(of.event()), span);
      }
    }
    return draft.mention(edge, events.of(draft.start(), draft.end()), span);
  }

  /** The words without the Arabic particles in front of the first. */
  private Span trimmed(TimeDraft draft) {
    Span span = words.unowned(words.span(draft.start(), draft.end()));
    FigureTable.Hit<?> hit = TimeLexicon.WORDS.find(words, draft.start());
    hit = hit == null ? TimeLexicon.MONTHS.find(words, draft.start()) : hit;
    hit = hit == null ? OrdinalTable.find(words, draft.start()) : hit;
    return hit == null ? span : words.bare(hit.form(), span);
  }

  private Edge edge(TimeDraft draft) {
    int before = draft.start() - 1;
    while (words.oneOf(before, DAY_WORDS)) {
      before--;
    }
    boolean near = words.oneOf(before - 1, SHORTLY);
    if (words.is(before, "after") || words.is(before, "بعد")) {
      return near && draft.isClock() || words.is(draft.end(), "بقليل") ? Edge.AT : Edge.AFTER;
    }
    if (isDeadline(before)) {
      return negated(before) ? Edge.NOT_BEFORE : Edge.NOT_AFTER;
    }
    if (!words.is(before, "before") && !words.is(before, "قبل")) {
      return Edge.AT;
    }
    if (negated(before)) {
      return Edge.NOT_BEFORE;
    }
    if (near) {
      return Edge.AT;
    }
    return endsWhole(draft) ? Edge.NOT_AFTER : Edge.BEFORE;
  }

  /** "by", "no later than", "bi-hulul", "fi maw'id aqsahu". */
  private boolean isDeadline(int at) {
    boolean later = words.is(at, "than") && words.is(at - 1, "later");
    boolean no = words.is(at - 2, "no") || words.is(at - 2, "not");
    return words.is(at, "by") || words.is(at, "بحلول") || words.is(at, "اقصاه") || later && no;
  }

  /** What is done before the end of May may be done on its last day. */
  private boolean endsWhole(TimeDraft draft) {
    int first = words.is(draft.start(), "the") ? draft.start() + 1 : draft.start();
    return words.has(first, ENDS);
  }

  private boolean negated(int at) {
    int from = words.is(at, "than") ? at - 3 : at - 1;
    for (int i = from; i >= 0 && at - i <= EDGE_REACH && !words.sentenceEnd(i); i--) {
      if (NEGATIONS.contains(words.at(i).key())) {
        return true;
      }
    }
    return false;
  }
}
