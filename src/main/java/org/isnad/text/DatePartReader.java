// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.TimeLexicon.Type;
import org.isnad.text.TimeLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of a year: "the third quarter", "the first half of 2026". */
final class DatePartReader {

  private static final Set<String> OF =
      Set.of("of", "من", "in", "في", "عام", "سنه", "لعام", "لسنه");

  private final FigureWords words;
  private final TimeResolver resolver;

  /** "quarter-3", "half-1" and the index behind its words. */
  private record Part(String name, int end) {}

  /** Which year, by number or from the present one, and the index behind its words. */
  private record Of(@Nullable Integer year, @Nullable Integer shift, int end) {}

  DatePartReader(FigureWords words, TimeResolver resolver) {
    this.words = words;
    this.resolver = resolver;
  }

  /** A half needs its year: without one it is of a match, or of anything. */
  @Nullable TimeDraft at(int at) {
    Part part = words.at(at).isArabic() ? arabic(at) : english(at);
    if (part == null) {
      return null;
    }
    Of of = year(part.end());
    if (of != null) {
      return resolver.partOfYear(at, of.end(), part.name(), of.year(), of.shift());
    }
    return part.name().startsWith("quarter")
        ? resolver.partOfYear(at, part.end(), part.name(), null, null)
        : null;
  }

  private @Nullable Part english(int at) {
    FigureTable.Hit<Integer> ordinal = OrdinalTable.find(words, at);
    if (ordinal == null) {
      return words.is(at, "last") || words.is(at, "final")
          ? last(words.at(at + 1).key(), at + 2)
          : null;
    }
    int end = ordinal.end() + 1;
    boolean joined = words.is(end, "-") && words.at(end).touches();
    return joined ? null : part(words.at(ordinal.end()).key(), ordinal.value(), end);
  }

  private @Nullable Part arabic(int at) {
    FigureTable.Hit<Integer> ordinal = OrdinalTable.find(words, at + 1);
    boolean definite = words.at(at).key().contains("ال");
    String name = words.at(at).has("ربع") ? "quarter" : words.at(at).has("نصف") ? "half" : "";
    if (definite && words.is(at + 1, "الاخير")) {
      return last(name, at + 2);
    }
    if (ordinal == null || !definite) {
      return null;
    }
    return part(name, ordinal.value(), ordinal.end());
  }

  /** The last part needs its year: without one, it is the one before the present. */
  private @Nullable Part last(String name, int end) {
    Of of = year(end);
    return of == null ? null : part(name, name.equals("half") ? 2 : 4, end);
  }

  private static @Nullable Part part(String name, int number, int end) {
    boolean known =
        name.equals("quarter") && number >= 1 && number <= 4
            || name.equals("half") && number >= 1 && number <= 2;
    return known ? new Part(name + "-" + number, end) : null;
  }

  private @Nullable Of year(int at) {
    int next = at;
    while (OF.contains(words.at(next).key())) {
      next++;
    }
    Integer year = DateYearReader.number(words, next);
    if (year != null) {
      return new Of(year, null, next + 1);
    }
    return next == at ? null : shifted(words.is(next, "the") ? next + 1 : next);
  }

  /** "of last year", "min al-'am al-jari", "min hadha al-'am", "of the year". */
  private @Nullable Of shifted(int at) {
    FigureTable.Hit<Word> before = TimeLexicon.find(words, at, Type.SHIFT);
    int from = before == null ? at : before.end();
    FigureTable.Hit<Word> unit = TimeLexicon.find(words, from, Type.UNIT);
    boolean arabic = words.at(at).isArabic();
    if (unit == null || !unit.value().name().equals("YEAR") || arabic && !unit.form().definite()) {
      return null;
    }
    if (before != null) {
      return new Of(null, before.value().value(), unit.end());
    }
    FigureTable.Hit<Word> behind = TimeLexicon.find(words, unit.end(), Type.SHIFT);
    if (behind != null && arabic) {
      return new Of(null, behind.value().value(), behind.end());
    }
    boolean other = words.at(unit.end()).key().startsWith("ال") || words.is(unit.end(), "-");
    return other ? null : new Of(null, 0, unit.end());
  }
}
