// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.NumberWords.Entry;
import org.isnad.text.NumberWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which number do the words from a position on make?
 *
 * <p>A number is a descending sum of terms, a term a group below a thousand times its scales: "two
 * million three hundred thousand", "alfayn wa-khamsmi'a" (two thousand five hundred). Groups are
 * the business of {@link NumberGroup}. The walk takes the longest reading, except that "and" joins
 * only what descends, so "between a hundred and three hundred" stays two numbers.
 */
final class NumberReader {

  /** No more scales are multiplied beyond it. */
  private static final double GREATEST_SCALE = 1e15;

  private static final FigureWord.Form PLAIN = new FigureWord.Form("", false, '\0', false);
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Stand before two numbers that "and" parts. */
  static final Set<String> BETWEEN = Set.of("between", "بين");

  private record Term(double value, double scale, int end) {}

  private final FigureWords words;
  private final NumberGroup groups;

  NumberReader(FigureWords words) {
    this.words = words;
    this.groups = new NumberGroup(words);
  }

  /** The number that begins at the position, or null. */
  @Nullable NumberPhrase read(int at) {
    NumberPhrase vague = vague(at);
    if (vague != null) {
      return vague;
    }
    NumberPhrase part = partOfScale(at);
    if (part != null) {
      return part;
    }
    Term small = term(at);
    if (small == null) {
      return null;
    }
    Term first = thousands(at, small);
    double total = first.value();
    Term last = first;
    while (last.scale() > 1) {
      Term next = next(last);
      if (next == null) {
        break;
      }
      total += next.value();
      last = new Term(next.value(), next.scale(), next.end());
    }
    return withHalf(at, last.end(), total, first, last);
  }

  /**
   * "Alf wa-thamanmi'at milyun", "one thousand eight hundred million": thousand and hundreds of one
   * greater scale; else the first term as it is. Between two numbers they are the two.
   */
  private Term thousands(int at, Term first) {
    boolean between = words.has(at - 1, BETWEEN);
    if (first.scale() != THOUSAND || first.value() >= MILLION || between) {
      return first;
    }
    NumberGroup.Group hundreds = groups.read(first.end());
    boolean joined = !words.at(first.end()).isArabic() || words.at(first.end()).hasAnd();
    if (hundreds == null || !joined || hundreds.value() < 100 || hundreds.value() >= THOUSAND) {
      return first;
    }
    Term whole = scales(first.value() + hundreds.value(), hundreds.end());
    return whole.scale() > THOUSAND ? whole : first;
  }

  private @Nullable Term next(Term last) {
    int at = last.end();
    boolean arabicAnd = groups.andEleven(at) || words.at(at).hasAnd();
    boolean wa = words.is(at, "و") && words.at(at + 1).numeral() && words.at(at + 1).touches();
    if (words.is(at, "and") || wa) {
      at++;
    } else if (words.at(at).numeral() || (!arabicAnd && words.at(at).isArabic())) {
      return null;
    }
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (words.at(at).isArabic() && hit != null && !hit.form().and() && !groups.andEleven(at)) {
      return null;
    }
    if (ARTICLES.contains(words.at(at).key())) {
      return null;
    }
    if (hit != null && hit.value().role() == Role.AFTER && hit.form().and()) {
      Term one = term(at);
      return one != null ? one : new Term(hit.value().low(), 1, hit.end());
    }
    Term next = term(at);
    return next != null && next.scale() < last.scale() && next.value() < last.scale() ? next : null;
  }

  /** "two-and-a-half", "one and a half million", "milyun wa-nisf milyun" (a million and a half). */
  private NumberPhrase withHalf(int at, int end, double total, Term first, Term last) {
    FigureWord.Form form = form(at);
    FigureTable.@Nullable Hit<Entry> part = andFraction(end);
    if (part == null || last.scale() < first.scale()) {
      return NumberPhrase.exact(at, end, total, last.scale(), form);
    }
    double value = total + part.value().low() * first.scale();
    int after = part.end();
    FigureTable.@Nullable Hit<Entry> scale = scale(after);
    boolean again = scale != null && first.scale() > 1 && scaleOf(scale) == first.scale();
    if (scale != null && !scale.form().and() && (scale.form().definite() || again)) {
      return NumberPhrase.exact(at, scale.end(), value, first.scale(), form);
    }
    if (scale != null && first.scale() == 1) {
      double by = scaleOf(scale);
      return NumberPhrase.exact(at, scale.end(), value * by, by, form);
    }
    return NumberPhrase.exact(at, after, value, first.scale(), form);
  }

  private FigureTable.@Nullable Hit<Entry> andFraction(int at) {
    int from = at;
    int and = joint(at);
    int article = joint(and + 1);
    boolean english = words.is(and, "and") && ARTICLES.contains(words.at(article).key());
    if (english) {
      from = joint(article + 1);
    }
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, from);
    boolean fraction = hit != null && hit.value().role() == Role.FRACTION;
    return fraction && hit != null && (english || hit.form().and() && !hit.form().definite())
        ? hit
        : null;
  }

  /** Past a dash that ties two words, as in "two-and-a-half". */
  private int joint(int at) {
    boolean tied = words.is(at, "-") && words.at(at).touches() && words.at(at + 1).touches();
    return tied ? at + 1 : at;
  }

  /** "half a million", "a quarter of a million", "nisf milyun". */
  private @Nullable NumberPhrase partOfScale(int at) {
    int from = ARTICLES.contains(words.at(at).key()) ? at + 1 : at;
    FigureTable.Hit<Entry> part = NumberWords.TABLE.find(words, from);
    if (part == null || part.value().role() != Role.FRACTION || part.form().definite()) {
      return null;
    }
    int next = part.end();
    next = words.is(next, "of") ? next + 1 : next;
    next = ARTICLES.contains(words.at(next).key()) ? next + 1 : next;
    FigureTable.Hit<Entry> scale = scale(next);
    if (scale == null || scale.form().and()) {
      return null;
    }
    double by = scaleOf(scale);
    return NumberPhrase.exact(at, scale.end(), part.value().low() * by, by, part.form());
  }

  /** A group with its scales, or a scale that stands alone for one or, as a dual, two of it. */
  private @Nullable Term term(int at) {
    FigureTable.Hit<Entry> alone = NumberWords.TABLE.find(words, at);
    if (alone != null && words.at(at).isArabic()) {
      if (doubled(at)) {
        return null;
      }
      switch (alone.value().role()) {
        case SCALE -> {
          return scales(1, at);
        }
        case DUAL -> {
          return scales(2 * alone.value().low(), alone.value().low(), alone.end());
        }
        case EITHER -> {
          double times = nounFollows(alone.end()) ? 2 : 1;
          return scales(times * alone.value().low(), alone.value().low(), alone.end());
        }
        default -> {}
      }
    }
    if (ARTICLES.contains(words.at(at).key())) {
      FigureTable.Hit<Entry> after = NumberWords.TABLE.find(words, at + 1);
      if (after != null && after.value().role() == Role.SCALE) {
        return scales(1, at + 1);
      }
    }
    NumberGroup.Group group = groups.read(at);
    return group == null ? null : scales(group.value(), group.end());
  }

  /** A doubling sign makes another word of it: allafa (wrote) is no alf (thousand). */
  private boolean doubled(int at) {
    return words.at(at).span().of(words.text()).indexOf('\u0651') >= 0;
  }

  private boolean nounFollows(int at) {
    FigureWord next = words.at(at);
    boolean and = next.is("و");
    return next.word() && !and && next.forms().stream().noneMatch(f -> f.and() || f.definite());
  }

  private Term scales(double group, int at) {
    return scales(group, 1, at);
  }

  private Term scales(double group, double before, int at) {
    double value = group;
    double scale = before;
    int end = at;
    int first = at;
    for (FigureTable.Hit<Entry> hit = scale(end);
        hit != null && scale < GREATEST_SCALE;
        hit = scale(end)) {
      boolean joined = end > first || before > 1 || group != 1;
      if (hit.form().and() && joined || hit.form().definite() && end > first) {
        break;
      }
      value *= scaleOf(hit);
      scale *= scaleOf(hit);
      end = hit.end();
    }
    return new Term(value, scale, end);
  }

  private FigureTable.@Nullable Hit<Entry> scale(int at) {
    int from =
        words.is(at, "-") && words.at(at).touches() && words.at(at + 1).touches() ? at + 1 : at;
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, from);
    if (hit == null) {
      return null;
    }
    boolean scale =
        switch (hit.value().role()) {
          case SCALE, PLURAL, EITHER -> true;
          case SUFFIX ->
              words.at(from).touches() && words.at(from - 1).numeral() && meansScale(from);
          default -> false;
        };
    return scale ? hit : null;
  }

  /** "m" is a million where money or a noun stands by, else a metre. */
  private boolean meansScale(int at) {
    if (!words.is(at, "m")) {
      return true;
    }
    FigureWord before = words.at(at - 2);
    boolean money = UnitTable.currency(before.key()) || UnitTable.currency(words.at(at + 1).key());
    return money
        || (words.at(at + 1).word() && !UnitTable.LENGTHWISE.contains(words.at(at + 1).key()));
  }

  private static double scaleOf(FigureTable.Hit<Entry> hit) {
    double low = hit.value().low();
    return hit.value().role() == Role.PLURAL ? low / 2 : low;
  }

  private @Nullable NumberPhrase vague(int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (hit == null) {
      return null;
    }
    Entry entry = hit.value();
    if (entry.role() == Role.FEW) {
      Term scaled = few(hit.end());
      return NumberPhrase.vague(
          at,
          scaled.end(),
          entry.low() * scaled.value(),
          entry.high() * scaled.value(),
          hit.form());
    }
    boolean vague = entry.role() == Role.VAGUE || entry.role() == Role.PLURAL;
    return vague ? NumberPhrase.vague(at, hit.end(), entry.low(), entry.high(), hit.form()) : null;
  }

  /** What "several" multiplies: "several hundred thousand". */
  private Term few(int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    if (hit != null && hit.value().role() == Role.HUNDRED && !words.at(at).isArabic()) {
      return scales(hit.value().low(), hit.end());
    }
    if (hit != null
        && hit.value().role() == Role.VAGUE
        && words.at(at).isArabic()
        && hit.value().low() < 1000) {
      return scales(hit.value().low() / 2, hit.end());
    }
    return scales(1, at);
  }

  private FigureWord.Form form(int at) {
    FigureTable.Hit<Entry> hit = NumberWords.TABLE.find(words, at);
    return hit == null ? PLAIN : hit.form();
  }
}
