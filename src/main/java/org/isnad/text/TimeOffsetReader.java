// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Reads times counted from the day of publication: "two days ago", "more than ten years ago",
 * "qabla ashhur" (some months ago), "in three days", "ba'da usbu'ayn".
 */
final class TimeOffsetReader {

  private static final int NEGATION_REACH = 10;
  private static final int LONGEST_BOUND = 4;
  private static final double DAY = 86400;
  private static final double LONGEST_EXACT = 4e7;
  private static final Set<String> NEGATIONS = Set.of("لن", "لا", "لم", "not", "won't", "never");

  /** Plurals that say no number: from two on, and seldom more than a dozen. */
  private static final Set<String> PLURALS =
      Set.of(
          "days", "weeks", "months", "years", "decades", "ايام", "اسابيع", "اشهر", "شهور", "سنوات",
          "سنين", "اعوام", "عقود");

  private static final Set<String> SOME = Set.of("few", "several", "بضعه", "بضع", "عده");

  /** Before a plural, words that give it a number or another meaning: "dozens of years ago". */
  private static final Set<String> NUMBERING = Set.of("of", "many", "odd", "light");

  /** Behind a length of time, what makes it one from another day than this, or of another thing. */
  private static final Set<String> OF_ANOTHER = Set.of("من", "علي", "of", "from", "after");

  /** How far off, in seconds and by the unit said. */
  private record Distance(double seconds, double unit, int end) {}

  private final FigureWords words;
  private final TimeResolver resolver;
  private final NumberReader numbers;
  private final TimeTense tense;

  TimeOffsetReader(FigureWords words, TimeResolver resolver, TimeTense tense) {
    this.words = words;
    this.resolver = resolver;
    this.numbers = new NumberReader(words);
    this.tense = tense;
  }

  @Nullable TimeDraft at(int at) {
    if (words.at(at).isArabic()) {
      return words.is(at, "بعد") ? ahead(at, at + 1) : arabicAgo(at);
    }
    return words.is(at, "in") ? ahead(at, at + 1) : english(at);
  }

  /** "qabla 'amayn", "mundhu nahwi shahrayn"; "qabla yawmayn min" counts from something else. */
  private @Nullable TimeDraft arabicAgo(int at) {
    boolean before = words.is(at, "قبل") && !negated(at);
    if (!before && !words.is(at, "منذ")) {
      return null;
    }
    FigureTable.Hit<Bound> bound = QuantityLexicon.BEFORE.find(words, at + 1);
    int from = bound == null ? at + 1 : bound.end();
    TimeDraft some = some(at, from, 0);
    if (some != null) {
      return some;
    }
    Distance distance = distance(from);
    return distance == null || words.is(distance.end(), "من")
        ? null
        : ago(at, distance, distance.end(), bound == null ? null : bound.value());
  }

  /** "two days ago", "three weeks from now". */
  private @Nullable TimeDraft english(int at) {
    TimeDraft some = some(at, at, 1);
    if (some != null) {
      return some;
    }
    Distance distance = distance(at);
    if (distance != null
        && words.is(distance.end(), "from")
        && words.is(distance.end() + 1, "now")) {
      return resolver.away(at, distance.end() + 2, distance.seconds(), distance.unit());
    }
    if (distance == null || !words.is(distance.end(), "ago")) {
      return null;
    }
    Bound bound = null;
    for (int from = Math.max(0, at - LONGEST_BOUND); bound == null && from < at; from++) {
      FigureTable.Hit<Bound> hit = QuantityLexicon.BEFORE.find(words, from);
      bound = hit != null && hit.end() == at ? hit.value() : null;
    }
    return ago(at, distance, distance.end() + 1, bound);
  }

  private @Nullable TimeDraft ago(int start, Distance distance, int end, @Nullable Bound bound) {
    double seconds = distance.seconds();
    double unit = distance.unit();
    TimeDraft exact = resolver.away(start, end, -seconds, unit);
    if (exact == null) {
      return null;
    }
    if (bound == null) {
      // Nobody counts the years of "two decades ago".
      double loose = unit > LONGEST_EXACT ? unit / 5 : 0;
      return loose == 0 ? exact : resolver.stretched(exact, seconds + loose, seconds - loose);
    }
    return switch (bound) {
      // Who says "more than ten years" of twenty names the twenty.
      case LEAST, MORE -> resolver.stretched(exact, 2 * seconds, seconds);
      case MOST, LESS -> resolver.stretched(exact, seconds, 0);
      case ABOUT -> {
        double margin = Math.max(unit / 2, 0.15 * seconds);
        yield resolver.stretched(exact, seconds + margin, seconds - margin);
      }
      default -> exact;
    };
  }

  /** "months ago", "qabla sanawat": two of them or more; nothing without a date of publication. */
  private @Nullable TimeDraft some(int start, int at, int tail) {
    int next = at;
    boolean counted = SOME.contains(words.at(next).key());
    next = counted ? next + 1 : next;
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, next);
    boolean plural = unit != null && PLURALS.contains(words.at(next).key());
    boolean inWords = !counted && NumberWords.TABLE.find(words, next - 1) != null;
    boolean number = words.at(next - 1).numeral() || inWords;
    boolean numbered = tail > 0 && (number || NUMBERING.contains(words.at(next - 1).key()));
    if (unit == null || !plural || numbered) {
      return null;
    }
    boolean led = tail == 0 ? !words.is(unit.end(), "من") : words.is(unit.end(), "ago");
    double one = unit.value().factor();
    TimeDraft exact = resolver.away(start, unit.end() + tail, -2 * one, one);
    return led && exact != null && exact.from() != null
        ? resolver.stretched(exact, 12 * one, 1.5 * one)
        : null;
  }

  /**
   * "opens in three days", "yuftatahu ba'da thalathati ayyam". Without a date of publication the
   * words stay a length of time: two such can be compared, two days that nobody knows cannot.
   */
  private @Nullable TimeDraft ahead(int start, int at) {
    Distance distance = distance(at);
    if (distance == null || distance.unit() < DAY || negated(start) || !tense.future(start)) {
      return null;
    }
    int end = distance.end();
    boolean now = words.is(end, "من") && words.is(end + 1, "الان");
    if (!now && OF_ANOTHER.contains(words.at(end).key())) {
      return null;
    }
    TimeDraft day = resolver.away(start, now ? end + 2 : end, distance.seconds(), distance.unit());
    return day == null || day.from() == null ? null : day;
  }

  private @Nullable Distance distance(int at) {
    FigureTable.Hit<UnitTable.Unit> alone = UnitTable.find(words, at);
    if (alone != null && isDuration(alone) && words.at(at).isArabic()) {
      UnitTable.Unit unit = alone.value();
      boolean one = unit.times() == 1 && alone.form().definite();
      return one || PLURALS.contains(words.at(at).key()) || isName(alone.end())
          ? null
          : new Distance(unit.times() * unit.factor(), unit.factor(), alone.end());
    }
    boolean article = words.is(at, "a") || words.is(at, "an");
    NumberPhrase number = numbers.read(at);
    if (number == null && !article || number != null && number.vague()) {
      return null;
    }
    int next = number == null ? at + 1 : number.end();
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, next);
    if (unit == null || !isDuration(unit)) {
      return null;
    }
    double seconds = (number == null ? 1 : number.value()) * unit.value().factor();
    return new Distance(seconds, unit.value().factor(), unit.end());
  }

  /** "qabla 'am 2010", "ba'da shahri Ramadan": the unit is part of a name. */
  private boolean isName(int at) {
    return words.at(at).numeral() || TimeLexicon.MONTHS.find(words, at) != null;
  }

  private static boolean isDuration(FigureTable.Hit<UnitTable.Unit> unit) {
    return unit.value().kind() == Quantity.Kind.DURATION;
  }

  private boolean negated(int at) {
    for (int i = at - 1; i >= 0 && at - i <= NEGATION_REACH && !words.sentenceEnd(i); i--) {
      if (NEGATIONS.contains(words.at(i).key())) {
        return true;
      }
    }
    return false;
  }
}
