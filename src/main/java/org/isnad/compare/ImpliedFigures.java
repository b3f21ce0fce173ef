// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Quantity;
import org.isnad.text.Quantity.Kind;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which figures does a text not write that follow from those it writes?
 *
 * <p>The sum of what "and" joins ("five girls and four boys" are nine), the sum told by how much of
 * it each gets ("90 dollars a head" for 700), what a figure is after it is doubled or halved, and
 * by what part it moved from one level to another. They are guesses: only that the other text
 * writes just such a figure tells that they are right.
 */
final class ImpliedFigures {

  /**
   * A figure that follows from others.
   *
   * @param from those it follows from
   * @param sure whether nothing is guessed, so that it may also differ
   */
  record Implied(Quantity figure, List<Quantity> from, boolean sure) {

    Implied {
      from = List.copyOf(from);
    }
  }

  private static final String RISE = "rise";
  private static final String FALL = "fall";

  private static final Pattern EACH =
      Pattern.compile("(?Ui).*\\b(each|every one) of (the|its|his|her|their)\\s+$");

  private static final Pattern TWICE = Pattern.compile("(?U)\\bضعف(?!ا?\\s+(ال))\\b");
  private static final Pattern HALF_OF_IT =
      Pattern.compile("(?Ui)\\bhalf (that|this|the) (number|amount|sum|price)\\b|نصف هذا|نصف ذلك");

  private final String text;
  private final List<Quantity> written;
  private final List<Implied> found = new ArrayList<>();

  private ImpliedFigures(Reading reading) {
    this.text = reading.text();
    this.written = reading.marks().quantities();
  }

  static List<Implied> of(Reading reading) {
    ImpliedFigures figures = new ImpliedFigures(reading);
    figures.found.addAll(new ImpliedSums(reading).all());
    figures.products();
    figures.multiples();
    figures.moves();
    return List.copyOf(figures.found);
  }

  /** Is it a count or an amount that may be added to another? */
  static boolean isSummand(Quantity figure) {
    boolean adds =
        switch (figure.kind()) {
          case COUNT, MONEY, MEASURE -> true;
          default -> false;
        };
    return adds && !figure.vague() && !figure.whole() && figure.per() == 0 && figure.value() > 0;
  }

  /** So much for each of so many. */
  private void products() {
    for (Quantity one : written) {
      for (Quantity many : written) {
        boolean count = many.kind() == Kind.COUNT && many.value() > 1 && !many.vague();
        boolean rate = "rate".equals(one.role()) && one.kind() == Kind.MONEY;
        boolean each = one != many && EACH.matcher(between(one, many)).matches();
        if (one != many && count && (rate || each) && !one.vague()) {
          double by = many.value();
          found.add(
              new Implied(
                  with(
                      List.of(one, many),
                      one.low() * by,
                      one.high() * by,
                      one.value() * by,
                      one,
                      null,
                      one.concept()),
                  List.of(one, many),
                  false));
        }
      }
    }
  }

  /** "Doubled its fleet of 35": 70 now; "has doubled to 70": 35 before. */
  private void multiples() {
    List<Quantity> bases =
        written.stream().filter(each -> isSummand(each) || each.whole()).toList();
    if (bases.size() != 1) {
      return;
    }
    Quantity base = bases.get(0);
    written.stream().filter(ImpliedFigures::isMultiple).forEach(each -> times(base, each));
    Matcher twice = TWICE.matcher(text);
    Matcher half = HALF_OF_IT.matcher(text);
    if (twice.find()) {
      times(base, 2, List.of(base));
    }
    if (half.find()) {
      times(base, 0.5, List.of(base));
    }
  }

  private static boolean isMultiple(Quantity figure) {
    return "times".equals(figure.said()) && figure.low() == figure.high();
  }

  private void times(Quantity base, Quantity multiple) {
    double change = FALL.equals(multiple.role()) ? -multiple.value() : multiple.value();
    double by = 1 + change / 100;
    if (by > 0) {
      times(base, by, List.of(base, multiple));
      times(base, 1 / by, List.of(base, multiple));
    }
  }

  private void times(Quantity base, double by, List<Quantity> from) {
    Quantity figure =
        with(
            from, base.low() * by, base.high() * by, base.value() * by, base, null, base.concept());
    found.add(new Implied(figure, from, false));
  }

  /** "From ten to twenty": a rise by a hundred percent. */
  private void moves() {
    for (Quantity old : written) {
      for (Quantity now : written) {
        boolean levels = "former".equals(old.role()) && now != old && !"former".equals(now.role());
        boolean alike = old.kind() == now.kind() && Objects.equals(old.unit(), now.unit());
        boolean sure = old.low() == old.high() && now.low() == now.high() && old.value() > 0;
        if (levels && alike && sure && now.value() != old.value() && now.value() >= 0) {
          double by = 100 * Math.abs(now.value() - old.value()) / old.value();
          String role = now.value() > old.value() ? RISE : FALL;
          Quantity like = with(List.of(old, now), by, by, by, old, role, old.concept());
          found.add(new Implied(percent(like), List.of(old, now), true));
        }
      }
    }
  }

  private static Quantity percent(Quantity move) {
    return new Quantity(
        move.low(),
        move.high(),
        move.value(),
        Kind.PERCENT,
        "percent",
        "ratio",
        false,
        false,
        false,
        false,
        move.role(),
        null,
        move.counted(),
        move.figure(),
        move.span(),
        move.context(),
        0);
  }

  private String between(Quantity one, Quantity other) {
    return between(text, one, other);
  }

  /** The words from one figure to another behind it, or none. */
  static String between(String text, Quantity one, Quantity other) {
    int from = one.span().end();
    int to = other.span().start();
    return from < to ? text.substring(from, to) : "";
  }

  /** A figure that stands on others. */
  static Quantity with(
      List<Quantity> from,
      double low,
      double high,
      double value,
      Quantity like,
      @Nullable String role,
      @Nullable String concept) {
    Span words = from.stream().map(Quantity::span).reduce(like.span(), Span::union);
    return new Quantity(
        low,
        high,
        value,
        like.kind(),
        like.unit(),
        like.said(),
        from.stream().anyMatch(Quantity::approximate),
        false,
        false,
        false,
        role,
        concept,
        from.stream().map(Quantity::counted).flatMap(Collection::stream).toList(),
        words,
        words,
        from.stream().map(Quantity::context).reduce(like.context(), Span::union),
        0);
  }
}
