// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number or a range of two ("200-400", "bayna mi'a wa-thalathmi'a"), with its unit. */
final class QuantityRanges {

  private static final int UNIT_REACH = 2;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "‑", "−");
  private static final Set<String> TO = Set.of("to", "الي", "حتي");
  private static final Set<String> OR = Set.of("or", "او");
  private static final Set<String> FROM = Set.of("from", "من");

  private final FigureWords words;
  private final NumberReader numbers;
  private final QuantityTrend trend;

  QuantityRanges(FigureWords words, NumberReader numbers, QuantityTrend trend) {
    this.words = words;
    this.numbers = numbers;
    this.trend = trend;
  }

  QuantityDraft read(NumberPhrase first) {
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, first.end());
    int at = unit == null || unit.form().and() ? first.end() : unit.end();
    NumberPhrase second = second(first, at > first.end() ? at : thing(first));
    if (second == null) {
      QuantityDraft moved = moved(first);
      return moved != null ? moved : withUnit(QuantityDraft.count(first));
    }
    NumberPhrase low = scaled(first, second);
    boolean other =
        at > first.end() && unit != null && !sameUnit(unit.value(), second.end())
            || countsOther(first, second);
    if (low.low() >= second.high() || other) {
      return withUnit(QuantityDraft.count(first));
    }
    return withUnit(QuantityDraft.count(low).to(second));
  }

  /** "Cut from 5,000 to 3,000 euros": what it was, in the unit said once for both; or null. */
  private @Nullable QuantityDraft moved(NumberPhrase first) {
    int to = first.end();
    boolean moved = words.oneOf(before(first.start()), FROM) && words.oneOf(to, TO);
    NumberPhrase second = moved ? numbers.read(to + 1) : null;
    if (second == null) {
      return null;
    }
    FigureTable.Hit<UnitTable.Unit> unit = behind(second.end(), false);
    NumberPhrase whole = scaled(first, second);
    boolean alike = first.scale() > 1 || second.scale() == 1 || whole != first;
    return unit == null || !alike
        ? null
        : QuantityDraft.count(whole).in(unit.value(), first.start(), first.end());
  }

  /** "Between ten people and twenty people": where the noun of the first ends. */
  private int thing(NumberPhrase first) {
    FigureTable.Hit<QuantityLexicon.Noun> noun =
        between(first.start()) ? QuantityLexicon.NOUNS.find(words, first.end()) : null;
    return noun == null || noun.form().and() ? first.end() : noun.end();
  }

  /** "Between 200 fans and 300 police" are two counts. */
  private boolean countsOther(NumberPhrase first, NumberPhrase second) {
    FigureTable.Hit<QuantityLexicon.Noun> one = QuantityLexicon.NOUNS.find(words, first.end());
    FigureTable.Hit<QuantityLexicon.Noun> other = QuantityLexicon.NOUNS.find(words, second.end());
    return one != null
        && other != null
        && !Objects.equals(one.value().concept(), other.value().concept());
  }

  private @Nullable NumberPhrase second(NumberPhrase first, int at) {
    boolean between = between(first.start());
    int next = at;
    if (DASHES.contains(words.at(at).key())) {
      next = at + 1;
    } else if (TO.contains(words.at(at).key())) {
      if (FROM.contains(words.at(before(first.start())).key())
          && trend.change(first.start(), first.end()) != null) {
        return null;
      }
      next = at + 1;
    } else if (words.is(at, "and") && between) {
      next = at + 1;
    } else if (words.is(at, "و") && between) {
      next = at + 1;
    } else if (!between) {
      return words.oneOf(at, OR) && !words.is(at + 1, "more") ? or(at + 1) : null;
    }
    if (UnitTable.currency(words.at(next).key())) {
      next++;
    }
    NumberPhrase second = numbers.read(next);
    boolean joined = second != null && (next > at || second.and());
    return joined ? second : null;
  }

  /** "rose by 10 percent to 55,000" is no range: what has a unit ends in that unit. */
  private boolean sameUnit(UnitTable.Unit unit, int end) {
    FigureTable.Hit<UnitTable.Unit> behind = UnitTable.find(words, end);
    return behind != null && behind.value().base().equals(unit.base());
  }

  private @Nullable NumberPhrase or(int at) {
    return numbers.read(at);
  }

  private int before(int start) {
    return UnitTable.currency(words.at(start - 1).key()) ? start - 2 : start - 1;
  }

  private boolean between(int start) {
    int at = before(start);
    return words.has(at, NumberReader.BETWEEN) || words.has(at - 1, NumberReader.BETWEEN);
  }

  /** "between 35 and 45 million": the scale is meant for both. */
  private static NumberPhrase scaled(NumberPhrase first, NumberPhrase second) {
    boolean bare = first.scale() == 1 && second.scale() > 1;
    return bare && first.high() * second.scale() < second.high() && first.high() < second.scale()
        ? first.scaled(second.scale())
        : first;
  }

  private QuantityDraft withUnit(QuantityDraft draft) {
    int end = DASHES.contains(words.at(draft.end()).key()) ? draft.end() + 1 : draft.end();
    FigureTable.Hit<UnitTable.Unit> behind = behind(end, draft.value() < 1);
    if (behind != null) {
      return composed(draft.in(behind.value(), draft.start(), behind.end()));
    }
    if (celsius(draft)) {
      return draft.in(UnitTable.DEGREE, draft.start(), end + 1);
    }
    FigureTable.Hit<UnitTable.Unit> sign = UnitTable.find(words, draft.start() - 1);
    boolean money = sign != null && UnitTable.currency(words.at(draft.start() - 1).key());
    return money && sign != null ? draft.in(sign.value(), draft.start() - 1, draft.end()) : draft;
  }

  /** The C of "31C", which is no name as "iPhone 5C" is. */
  private boolean celsius(QuantityDraft draft) {
    FigureWord letter = words.at(draft.end());
    FigureWord next = words.at(draft.end() + 1);
    boolean name = words.at(draft.start() - 1).capital() && draft.start() > 1;
    return letter.is("c") && letter.capital() && letter.touches() && !name && !joined(next);
  }

  private static boolean joined(FigureWord next) {
    return next.touches() && (next.word() || next.numeral() || next.is("-"));
  }

  /**
   * The unit right behind, or behind one adjective of money ("Jordanian dinars"); only a part is of
   * "a mile", any more is for "a barrel" each.
   */
  private FigureTable.@Nullable Hit<UnitTable.Unit> behind(int end, boolean part) {
    int from = words.is(end, "of") && words.is(end + 1, "a") ? end + 2 : end;
    from = part && words.is(from, "a") ? from + 1 : from;
    for (int skip = 0; skip < UNIT_REACH; skip++) {
      FigureTable.Hit<UnitTable.Unit> hit = UnitTable.find(words, from + skip);
      boolean plain = hit != null && !hit.form().and() && hit.form().preposition() == 0;
      if (hit != null && plain && hit.value().times() == 1) {
        boolean money = hit.value().kind() == Quantity.Kind.MONEY;
        return skip == 0 || money && words.at(from).capital() ? hit : null;
      }
    }
    return null;
  }

  /** With the parts of a unit said behind it: "three and a half", "two hours and 20 minutes". */
  QuantityDraft composed(QuantityDraft draft) {
    QuantityDraft half = half(draft);
    if (half != draft) {
      return half;
    }
    int at = draft.unitEnd();
    int from = words.is(at, "and") || words.is(at, "و") || words.is(at, ",") ? at + 1 : at;
    NumberPhrase next = numbers.read(from);
    if (next == null || from == at && !next.and() && words.at(at - 1).isArabic()) {
      return draft;
    }
    FigureTable.Hit<UnitTable.Unit> unit = UnitTable.find(words, next.end());
    if (unit == null && isMoreOfTheMoney(draft, next)) {
      return draft.plus(next.value() * factor(draft), next.end());
    }
    boolean smaller =
        unit != null
            && unit.value().base().equals(draft.unit())
            && draft.kind() != Quantity.Kind.PERCENT
            && next.value() * unit.value().factor() < factor(draft);
    return smaller && unit != null
        ? draft.plus(next.value() * unit.value().factor(), unit.end())
        : draft;
  }

  /** "Milyaray dular wa-arba'mi'at milyun": 2.4 billion dollars, the unit in the middle. */
  private boolean isMoreOfTheMoney(QuantityDraft draft, NumberPhrase next) {
    return draft.kind() == Quantity.Kind.MONEY
        && next.and()
        && !next.vague()
        && next.scale() > 1
        && next.scale() < draft.value()
        && next.value() < draft.value()
        && QuantityLexicon.NOUNS.find(words, next.end()) == null;
  }

  private static double factor(QuantityDraft draft) {
    String said = draft.said();
    return said == null ? 1 : UnitTable.factor(said);
  }

  /** "tonnayn wa-nisf al-tonn": two tonnes and half a tonne. */
  QuantityDraft half(QuantityDraft draft) {
    int at = draft.unitEnd();
    int from = words.is(at, "and") && words.is(at + 1, "a") ? at + 2 : at;
    FigureTable.Hit<NumberWords.Entry> part = NumberWords.TABLE.find(words, from);
    boolean fraction = part != null && part.value().role() == NumberWords.Role.FRACTION;
    if (part == null || !fraction || from == at && !part.form().and() || part.form().definite()) {
      return draft;
    }
    FigureTable.Hit<UnitTable.Unit> again = UnitTable.find(words, part.end());
    int end = again != null && !again.form().and() ? again.end() : part.end();
    return draft.plus(part.value().low() * factor(draft), end);
  }
}
