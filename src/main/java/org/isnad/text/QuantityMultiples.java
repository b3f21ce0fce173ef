// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many times as much: "doubled", "a threefold rise", "four times as many", "thalathat ad'af"?
 *
 * <p>Given as the rise or fall in percent that leads there: three times as much is 200 percent
 * more. "Zada thalathat ad'af" and "three times more" may mean three times or four, and so give a
 * range.
 */
final class QuantityMultiples {

  private record Multiple(double low, double high, boolean verb) {}

  private static final FigureTable<Multiple> TABLE =
      FigureTable.load("numbertimes", QuantityMultiples::multiple);

  /** Words behind a verb that is a noun or an adjective elsewhere ("to double the", "a double"). */
  private static final Set<String> BEHIND_VERB =
      Set.of(
          "the", "its", "their", "his", "her", "our", "to", "in", "by", "from", "over", "since",
          "within", "after", "every", "this", "last", "and");

  private static final Set<String> BEFORE_NOUN = Set.of("a", "an", "the", "mixed");
  private static final Set<String> TIMES = Set.of("times");
  private static final Set<String> FOLD = Set.of("fold");
  private static final Set<String> FOLDS = Set.of("ضعف", "ضعفا", "اضعاف", "اضعافه", "اضعافها");
  private static final Set<String> AS_MUCH = Set.of("امثال", "امثاله", "امثالها", "امثالهم");
  private static final Set<String> MORE = Set.of("more", "higher", "larger", "greater", "bigger");
  private static final Set<String> SIZES =
      Set.of(
          "size",
          "number",
          "amount",
          "price",
          "cost",
          "value",
          "average",
          "rate",
          "level",
          "limit",
          "area",
          "total",
          "national",
          "normal",
          "usual");
  private static final double GREATEST = 1000;

  private final FigureWords words;
  private final NumberReader numbers;
  private final QuantityTrend trend;

  QuantityMultiples(FigureWords words, NumberReader numbers, QuantityTrend trend) {
    this.words = words;
    this.numbers = numbers;
    this.trend = trend;
  }

  private static Multiple multiple(String[] row) {
    String[] bounds = row[1].split("\\.\\.");
    double low = Double.parseDouble(bounds[0]);
    double high = Double.parseDouble(bounds[bounds.length - 1]);
    return new Multiple(low, high, row.length > 2);
  }

  /** The multiple that begins at the position, or null. */
  @Nullable QuantityDraft read(int at) {
    NumberPhrase number = numbers.read(at);
    if (number != null) {
      boolean plain = !number.vague() && number.value() > 1 && number.value() <= GREATEST;
      return plain ? ofNumber(number) : null;
    }
    FigureTable.Hit<Multiple> hit = TABLE.find(words, at);
    if (hit == null || hit.value().verb() && !isVerb(at, hit.end())) {
      return null;
    }
    Multiple multiple = hit.value();
    return multiple.low() < 1
        ? part(at, hit.end(), multiple.low())
        : more(at, hit.end(), multiple.low(), multiple.high());
  }

  private boolean isVerb(int at, int end) {
    FigureWord next = words.at(end);
    boolean alone = !next.word() && !next.numeral() && !next.is("-");
    FigureWord before = words.at(at - 1);
    boolean noun = BEFORE_NOUN.contains(before.key()) || words.isOwner(at - 1);
    return !noun && (alone || BEHIND_VERB.contains(next.key()));
  }

  private @Nullable QuantityDraft ofNumber(NumberPhrase number) {
    double value = number.value();
    int next = words.is(number.end(), "-") ? number.end() + 1 : number.end();
    if (words.oneOf(next, FOLD)) {
      return times(number.start(), next + 1, value, value);
    }
    if (words.oneOf(next, AS_MUCH)) {
      return times(number.start(), next + 1, value, value);
    }
    if (words.oneOf(next, FOLDS)) {
      return times(number.start(), next + 1, value, added(number.start()) ? value + 1 : value);
    }
    if (!words.oneOf(next, TIMES)) {
      return null;
    }
    if (words.oneOf(next + 1, MORE)) {
      return times(number.start(), next + 1, value, value + 1);
    }
    boolean as = words.is(next + 1, "as");
    boolean size = words.is(next + 1, "the") && words.oneOf(next + 2, SIZES);
    return as || size ? times(number.start(), next + 1, value, value) : null;
  }

  /** Is it said to be added, and not what is reached? */
  private boolean added(int start) {
    boolean reached = words.is(start - 1, "الي") || words.is(start - 2, "الي");
    return !reached && trend.change(start, start + 1) != null;
  }

  /** So many times as much, or where something falls, so many times as little. */
  private QuantityDraft times(int start, int end, double low, double high) {
    boolean smaller = Quantity.FALL.equals(trend.change(start, end));
    return smaller ? part(start, end, 1 / low) : more(start, end, low, high);
  }

  private static QuantityDraft part(int start, int end, double part) {
    return change(start, end, 100 - 100 * part, Quantity.FALL);
  }

  private static QuantityDraft more(int start, int end, double low, double high) {
    double least = 100 * (low - 1);
    double most = 100 * (high - 1);
    return change(start, end, least, "rise").between(least, most);
  }

  private static QuantityDraft change(int start, int end, double percent, String role) {
    return QuantityDraft.of(start, end, percent, Quantity.Kind.PERCENT)
        .withSaid("percent", "times")
        .as(role);
  }
}
