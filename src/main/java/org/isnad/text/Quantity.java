// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a value: the closed interval of numbers that the words allow, of what.
 *
 * <p>What is counted has two sides, because "seventeen people missing", "seventeen people killed"
 * and "seventeen families displaced" are three counts: {@code concept} says what kind of thing,
 * {@code role} what happened to it or is said of it.
 *
 * @param low least value allowed; 0 for "up to 5", {@link Double#NEGATIVE_INFINITY} for "below 5
 *     degrees" and "less than -5 percent"
 * @param high greatest value allowed, {@link Double#POSITIVE_INFINITY} for "at least 5"
 * @param value the number written (middle of a range), used for magnitudes
 * @param kind dimension of the number
 * @param unit base unit after conversion: "percent", "metre", "kilogram", "second", "square-metre",
 *     "litre", "celsius" ...; for money the ISO 4217 code where the word has one owner ("USD",
 *     "EUR") and the common name where several nations share it ("dinar", "pound"); null for a bare
 *     count
 * @param said the unit as said, before conversion ("foot" and "metre" differ in it), or null
 * @param approximate true for "about", "some", "nearly", "more or less" and vague words; "about"
 *     opens the interval by {@value #ABOUT_PERCENT} percent to both sides, ranges stay as they are
 * @param vague true when no figure is written ("dozens", "hundreds"): no magnitude can be given
 * @param whole true for the base of a part ("800" in "half of the 800 workers")
 * @param part true for what is counted among others ("including 5 children", "900 of the workers")
 * @param role what happened to the counted, as an id of the lexicon: "dead", "wounded", "missing",
 *     "detained", "displaced", "rescued", "released", "rise", "fall", "level" and "former" (reached
 *     by a change, and left by it), "age", "frequency", "rate" (so much for each) ...; null when
 *     the lexicon knows no such word near the figure
 * @param concept what kind of thing is counted, as an id of the lexicon with its parent before a
 *     slash ("person/soldier", "family", "building/house"), or what a measure or sum is of
 *     ("of/length", "of/profit"), or null
 * @param counted light stems of the words that say what is counted, nearest first; may be empty
 * @param figure the number alone, as written, without its unit
 * @param span the figure as written, with its unit or percent word
 * @param context the clause around: the noun phrase and verb that say what is counted
 * @param per the length of time, in seconds, for each of which it is said ("20,000 barrels an
 *     hour"), or 0
 */
public record Quantity(
    double low,
    double high,
    double value,
    Kind kind,
    @Nullable String unit,
    @Nullable String said,
    boolean approximate,
    boolean vague,
    boolean whole,
    boolean part,
    @Nullable String role,
    @Nullable String concept,
    List<String> counted,
    Span figure,
    Span span,
    Span context,
    double per) {

  private static final String CASUALTY = "casualty";

  /** Players and fans are both people: only words or roles tell such counts apart. */
  private static final String PERSON = "person";

  static final String LEVEL = "level";
  static final String FORMER = "former";
  static final String FALL = "fall";
  private static final Set<String> CHANGES = Set.of("rise", FALL);
  private static final Set<String> LEVELS = Set.of(LEVEL, FORMER);

  /** What may happen to anything: only what is counted tells whether two counts are one. */
  private static final Set<String> OF_ANYTHING =
      Set.of("rise", "fall", "rate", "destroyed", "sunk", "released", "returned", "remaining");

  /** Who is told from the others by age, sex or standing, and counted among them. */
  private static final Set<String> GROUPS =
      Set.of("person/child", "person/woman", "person/civilian", "person/foreigner");

  /** Half width of "about", in percent of the number. */
  public static final double ABOUT_PERCENT = 5;

  /** Rounding that a conversion between units may bring, as a part of the greater value. */
  private static final double CONVERSION = 0.01;

  /** A month is 30.4 days on average: 31 are a month, too. */
  private static final double CALENDAR = 0.019;

  /** Rounding between a fraction and percent points (a third is 33 percent). */
  private static final double POINT = 0.5;

  public Quantity {
    counted = List.copyOf(counted);
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** Dimension of a figure; figures of different kinds never conflict. */
  public enum Kind {
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    DURATION,
    /** "first", "the third": a place in an order. */
    ORDINAL
  }

  /** Whether two figures count the same thing, from the lexicon alone. */
  public enum Counting {
    SAME,
    OTHER,
    /** The lexicon does not say; other evidence must. */
    UNKNOWN
  }

  /**
   * Is there a number that both allow? Units converted from different ones may differ by one
   * percent, lengths of time by two, percent by half a point where one side was a fraction. What is
   * said of an hour and of a day is compared by the second.
   */
  public boolean meets(Quantity other) {
    if (paced(other)) {
      return bySecond().meets(other.bySecond());
    }
    double slack = slack(other);
    return low <= other.high + slack && other.low <= high + slack;
  }

  /** Are both told for lengths of time, and for different ones? */
  private boolean paced(Quantity other) {
    return per > 0 && other.per > 0 && per != other.per;
  }

  private Quantity bySecond() {
    return new Quantity(
        low / per,
        high / per,
        value / per,
        kind,
        unit,
        "second*" + per,
        approximate,
        vague,
        whole,
        part,
        role,
        concept,
        counted,
        figure,
        span,
        context,
        1);
  }

  /**
   * Is the figure written as a number and nothing else? Not so "nobody", a dual ("qatilan"), "half"
   * of a number said elsewhere.
   *
   * @param text the text that it was read in
   */
  public boolean isNumeral(String text) {
    FigureWords words = FigureWords.of(figure.of(text));
    NumberPhrase number = new NumberReader(words).read(0);
    return number != null && number.end() == words.size() && number.value() == value;
  }

  private double slack(Quantity other) {
    if (Objects.equals(said, other.said)) {
      return 0;
    }
    if (per > 0 && other.per > 0) {
      return CALENDAR * Math.max(Math.abs(value), Math.abs(other.value));
    }
    return switch (kind) {
      case PERCENT -> POINT;
      case MEASURE -> CONVERSION * Math.max(Math.abs(value), Math.abs(other.value));
      case DURATION -> CALENDAR * Math.max(Math.abs(value), Math.abs(other.value));
      default -> 0;
    };
  }

  /**
   * How far apart are the two, as a part of the greater: {@code |x - y| / max(|x|, |y|)}, 0 to 1
   * (to 2 when the signs differ), 0 when they meet?
   *
   * <p>x and y are the nearest bounds where a side is a bound or a range, and the number written
   * elsewhere; NaN when one side is vague. Symmetric; not rounded.
   */
  public double magnitude(Quantity other) {
    if (vague || other.vague || isOtherMoney(other)) {
      return Double.NaN;
    }
    if (meets(other)) {
      return 0;
    }
    if (paced(other)) {
      return bySecond().magnitude(other.bySecond());
    }
    boolean below = high < other.low;
    double x = below ? upper() : lower();
    double y = below ? other.lower() : other.upper();
    double greater = Math.max(Math.abs(x), Math.abs(y));
    return greater == 0 ? 0 : Math.abs(x - y) / greater;
  }

  /** A rounded figure stands as it is written. */
  private double lower() {
    return approximate ? value : low;
  }

  private double upper() {
    return approximate ? value : high;
  }

  /** Do the two count the same thing, as far as the lexicon knows? Symmetric. */
  public Counting counts(Quantity other) {
    if (!comparable(other) || differsInRole(other)) {
      return Counting.OTHER;
    }
    if (concept != null && other.concept != null && !related(concept, other.concept)) {
      boolean unlike = aspect(concept) != aspect(other.concept);
      boolean dwellings = dwelling(concept) && dwelling(other.concept);
      return unlike || dwellings ? Counting.UNKNOWN : Counting.OTHER;
    }
    String one = happened();
    boolean said = concept != null && other.concept != null;
    boolean known = kind == Kind.COUNT && (said || !in(OF_ANYTHING, one));
    boolean alike =
        one != null && one.equals(other.happened()) && (meets(other) || !isOfGroup(other));
    return alike && known ? Counting.SAME : Counting.UNKNOWN;
  }

  /**
   * Does one name a group of people where the other says no more than people, maybe of them all?
   */
  private boolean isOfGroup(Quantity other) {
    boolean people = PERSON.equals(concept) || PERSON.equals(other.concept);
    return people && concept != null && other.concept != null && !concept.equals(other.concept);
  }

  /**
   * Does one say what happened to the counted, and the other not? Two such figures seldom count the
   * same. Symmetric.
   */
  public boolean happenedToOne(Quantity other) {
    return (happened() == null) != (other.happened() == null);
  }

  /** Is it the role of a figure that says by how much something changed? */
  static boolean isChange(@Nullable String role) {
    return in(CHANGES, role);
  }

  private boolean comparable(Quantity other) {
    return kind == other.kind && Objects.equals(unit, other.unit);
  }

  /**
   * Do two figures of one unit say different things of what they count: the dead and the hurt, a
   * part and the whole, a rise and the level reached, an age and a length of time? Symmetric.
   */
  public boolean differsInRole(Quantity other) {
    if (!comparable(other)) {
      return false;
    }
    if (kind == Kind.DURATION) {
      return !Objects.equals(role, other.role);
    }
    boolean change = in(CHANGES, role) && in(LEVELS, other.role);
    boolean level = in(LEVELS, role) && in(CHANGES, other.role);
    boolean former = FORMER.equals(role) != FORMER.equals(other.role);
    boolean base = whole && other.happened() != null && !other.whole;
    boolean baseOfOther = other.whole && happened() != null && !whole;
    return base
        || baseOfOther
        || change
        || level
        || former
        || apart(other)
        || other.happenedElse(this);
  }

  /** Is one a rise and the other a fall, of one unit? Symmetric. */
  public boolean turns(Quantity other) {
    boolean changes = in(CHANGES, role) && in(CHANGES, other.role);
    return changes && comparable(other) && !Objects.equals(role, other.role);
  }

  private boolean happenedElse(Quantity other) {
    String one = happened();
    String two = other.happened();
    boolean open = CASUALTY.equals(one) || CASUALTY.equals(two);
    return one != null && two != null && !one.equals(two) && !open;
  }

  /** What happened to the counted; a level reached is what the count is, and nothing happened. */
  private @Nullable String happened() {
    return in(LEVELS, role) ? null : role;
  }

  private static boolean in(Set<String> some, @Nullable String role) {
    return role != null && some.contains(role);
  }

  /** Is one a part of what the other counts? */
  private boolean apart(Quantity other) {
    boolean group = group(other) || other.group(this);
    boolean same =
        role != null
            && role.equals(other.role)
            && (Objects.equals(concept, other.concept) || isAsMany(other));
    return group || part != other.part && !same;
  }

  /** "41 of the guests were hurt", "41 people were hurt": as many are no fewer. */
  private boolean isAsMany(Quantity other) {
    return (concept == null || other.concept == null) && low == other.low && high == other.high;
  }

  /** Is one number said of two currencies? */
  public boolean isOtherMoney(Quantity other) {
    boolean money = kind == Kind.MONEY && other.kind == Kind.MONEY;
    return money && value == other.value && unit != null && !comparable(other);
  }

  /** Children among people: fewer than all, and so no other count of them. */
  private boolean group(Quantity all) {
    boolean some = concept != null && GROUPS.contains(concept) && PERSON.equals(all.concept);
    return some && low <= all.high && !(low == all.low && high == all.high);
  }

  private static boolean aspect(String concept) {
    return concept.startsWith(UnitAspect.PREFIX);
  }

  /** Households are counted as families or as homes. */
  private static boolean dwelling(String concept) {
    return concept.equals("family") || concept.equals("building/house");
  }

  /** One is the other, or the parent of the other. */
  private static boolean related(String a, String b) {
    return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
  }

  /**
   * The words to show as what differs from the other: the number alone, and with its unit where the
   * two say different units or times, or differ in their sign, which may stand behind it.
   */
  public Span against(Quantity other) {
    boolean unit = Objects.equals(said, other.said) && !paced(other);
    boolean alike = unit && value < 0 == other.value < 0;
    return alike ? figure : span;
  }
}
