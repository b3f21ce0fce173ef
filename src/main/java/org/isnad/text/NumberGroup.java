// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.NumberWords.Entry;
import org.isnad.text.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/** Reads a numeral, or the words of a number below a thousand, in English or Arabic. */
final class NumberGroup {

  /**
   * @param value 0 to 999 in words, any numeral
   * @param end index after its last word
   */
  record Group(double value, int end) {}

  private static final Set<String> MERE = Set.of("mere", "full", "whole", "further");

  /** Words that need a number or an article before them. */
  private static final Set<Role> SETS = Set.of(Role.COUPLE, Role.SET, Role.HUNDRED);

  private final FigureWords words;

  NumberGroup(FigureWords words) {
    this.words = words;
  }

  @Nullable Group read(int at) {
    FigureWord word = words.at(at);
    if (word.numeral()) {
      return new Group(word.number(), at + 1);
    }
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (hit == null) {
      return hundredOf(at);
    }
    if (latin(at)) {
      return english(at, hit);
    }
    return arabic(at, hit);
  }

  private boolean latin(int at) {
    String key = words.at(at).key();
    return !key.isEmpty() && key.charAt(0) < '\u0250';
  }

  /** "Some hundred and forty": a hundred without its article. */
  private @Nullable Group bareHundred(int at) {
    Group whole =
        words.is(at, "hundred") && words.is(at + 1, "and") ? englishRest(100, at + 1) : null;
    return whole != null && whole.value() > 100 ? whole : null;
  }

  /** "a hundred and five", "a couple", "a couple of hundred". */
  private @Nullable Group hundredOf(int at) {
    if (!words.is(at, "a")) {
      return null;
    }
    int from = words.oneOf(at + 1, MERE) ? at + 2 : at + 1;
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, from);
    if (next == null) {
      return null;
    }
    if (next.value().role() == Role.SET) {
      boolean things = words.is(next.end(), "of") && words.at(next.end() + 1).word();
      return things && read(next.end() + 1) == null
          ? new Group(next.value().low(), next.end() + 1)
          : null;
    }
    if (next.value().role() == Role.COUPLE) {
      int end = words.is(next.end(), "of") ? next.end() + 1 : next.end();
      FigureTable.Hit<Entry> hundred = NumberWords.TABLE.find(words, end);
      return hundred != null && hundred.value().role() == Role.HUNDRED
          ? new Group(200, hundred.end())
          : new Group(2, end);
    }
    return next.value().role() == Role.HUNDRED ? englishRest(100, next.end()) : null;
  }

  private @Nullable Group english(int at, FigureTable.Hit<Entry> hit) {
    if (SETS.contains(hit.value().role())) {
      return bareHundred(at);
    }
    Group below = englishBelowHundred(at);
    if (below == null) {
      return null;
    }
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, below.end());
    boolean hundred = next != null && next.value().role() == Role.HUNDRED && latin(below.end());
    return hundred && next != null ? englishRest(below.value() * 100, next.end()) : below;
  }

  private Group englishRest(double hundreds, int at) {
    int from = words.is(at, "and") ? at + 1 : at;
    Group rest = latin(from) ? englishBelowHundred(from) : null;
    if (rest == null) {
      return new Group(hundreds, at);
    }
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, rest.end());
    boolean other = next != null && next.value().role() == Role.HUNDRED;
    return other ? new Group(hundreds, at) : new Group(hundreds + rest.value(), rest.end());
  }

  private @Nullable Group englishBelowHundred(int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (hit == null || !latin(at)) {
      return null;
    }
    double value = hit.value().low();
    switch (hit.value().role()) {
      case DIGIT, TEEN -> {
        return new Group(value, hit.end());
      }
      case TENS -> {
        int from = words.is(hit.end(), "-") ? hit.end() + 1 : hit.end();
        FigureTable.Hit<Entry> unit = NumberWords.TABLE.find(words, from);
        boolean digit = unit != null && unit.value().role() == Role.DIGIT && latin(from);
        return digit && unit != null
            ? new Group(value + unit.value().low(), unit.end())
            : new Group(value, hit.end());
      }
      default -> {
        return null;
      }
    }
  }

  private @Nullable Group arabic(int at, FigureTable.Hit<Entry> hit) {
    Entry entry = hit.value();
    if (entry.role() == Role.HUNDRED) {
      return arabicRest(entry.low(), hit.end());
    }
    if (entry.role() == Role.DIGIT) {
      FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, hit.end());
      if (next != null && next.value().role() == Role.HUNDRED && !next.form().and()) {
        return arabicRest(entry.low() * 100, next.end());
      }
    }
    return arabicBelowHundred(at);
  }

  private Group arabicRest(double hundreds, int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    boolean and = hit != null && (hit.form().and() || andEleven(at));
    if (hit == null || !and || hit.value().role() == Role.HUNDRED) {
      return new Group(hundreds, at);
    }
    Group rest = arabicBelowHundred(at);
    if (rest == null) {
      rest = hit.value().role() == Role.AFTER ? new Group(hit.value().low(), hit.end()) : null;
    }
    return rest == null || hundredsFollow(rest.end())
        ? new Group(hundreds, at)
        : new Group(hundreds + rest.value(), rest.end());
  }

  /** Folded, "wa-ahad" (and one) of eleven is "wahid" (one). */
  boolean andEleven(int at) {
    if (!words.is(at, "واحد")) {
      return false;
    }
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, at + 1);
    return next != null && next.value().role() == Role.TEN && !next.form().and();
  }

  /** The three of "mi'a wa-thalath mi'a" (a hundred and three hundred) belongs to what follows. */
  private boolean hundredsFollow(int at) {
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, at);
    return next != null && next.value().role() == Role.HUNDRED && !next.form().and();
  }

  private @Nullable Group arabicBelowHundred(int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (hit == null) {
      return null;
    }
    double value = hit.value().low();
    FigureTable.Hit<Entry> next = NumberWords.TABLE.find(words, hit.end());
    Role after = next == null ? Role.VAGUE : next.value().role();
    boolean and = next != null && next.form().and();
    int end = next == null ? hit.end() : next.end();
    double more = next == null ? 0 : next.value().low();
    return switch (hit.value().role()) {
      case DIGIT ->
          after == Role.TEN && !and
              ? new Group(value + 10, end)
              : after == Role.TENS && and
                  ? new Group(value + more, end)
                  : new Group(value, hit.end());
      case TEENUNIT -> unit(value, after, and, more, end);
      case AFTER -> {
        Group joined = unit(value, after, and, more, end);
        yield joined != null ? joined : ofHundred(value, hit.end());
      }
      case TEN, TENS -> new Group(value, hit.end());
      default -> null;
    };
  }

  /** One and two stand alone before "in the hundred" only. */
  private @Nullable Group ofHundred(double value, int end) {
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, end);
    boolean percent = unit != null && unit.value().kind() == Quantity.Kind.PERCENT;
    return percent ? new Group(value, end) : null;
  }

  /** Eleven, twelve, and the one of "ihda wa-'ishrun" (twenty-one). */
  private static @Nullable Group unit(double value, Role after, boolean and, double more, int end) {
    if (after == Role.TEN && !and) {
      return new Group(value + 10, end);
    }
    return after == Role.TENS && and ? new Group(value + more, end) : null;
  }
}
