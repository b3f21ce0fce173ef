// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.isnad.text.TimeMention;

/**
 * Two texts as the judge is given them: figures and times that have one value in both are written
 * alike.
 *
 * <p>The judge takes "£1.5 billion" and "£1,500 million", "48 hours" and "two days", two names of
 * one month, for contradictions. In one script the shorter wording stands in both texts; across
 * scripts a figure is written in digits. Everything else stays, so what differs still does.
 *
 * @param a the first text
 * @param b the second
 */
public record JudgedTexts(String a, String b) {

  /** Beyond, digits say less than words do. */
  private static final double LONGEST_IN_DIGITS = 1e6;

  /** Words of each text that say the same, and how both are to say it. */
  private record Alike(Span a, Span b, String as) {

    boolean overlaps(Alike other) {
      return a.overlaps(other.a) || b.overlaps(other.b);
    }
  }

  /** The two texts; {@code of(b, a)} mirrors {@code of(a, b)}. */
  public static JudgedTexts of(Reading a, Reading b) {
    return of(new ReadingPair(a, b));
  }

  static JudgedTexts of(ReadingPair pair) {
    return new Rewriting(pair).texts();
  }

  /** How two texts are written for the judge, with all of their words or without one. */
  static final class Rewriting {

    private final String a;
    private final String b;
    private final List<Alike> alike;

    Rewriting(ReadingPair pair) {
      this.a = pair.a().text();
      this.b = pair.b().text();
      this.alike = alike(pair);
    }

    JudgedTexts texts() {
      return new JudgedTexts(written(a, alike, Alike::a), written(b, alike, Alike::b));
    }

    /** Without a word of the first text; empty when that is written alike in both. */
    Optional<JudgedTexts> withoutOfA(Span word) {
      return without(a, word, Alike::a)
          .map(rest -> new JudgedTexts(rest, written(b, alike, Alike::b)));
    }

    /** Without a word of the second text; empty when that is written alike in both. */
    Optional<JudgedTexts> withoutOfB(Span word) {
      return without(b, word, Alike::b)
          .map(rest -> new JudgedTexts(written(a, alike, Alike::a), rest));
    }

    private Optional<String> without(String text, Span word, Function<Alike, Span> place) {
      if (alike.stream().anyMatch(each -> place.apply(each).overlaps(word))) {
        return Optional.empty();
      }
      List<Alike> more = new ArrayList<>(alike);
      more.add(new Alike(word, word, ""));
      return Optional.of(written(text, more, place));
    }
  }

  private static List<Alike> alike(ReadingPair pair) {
    List<Alike> alike = new ArrayList<>();
    figures(pair).forEach(each -> add(alike, each));
    times(pair).forEach(each -> add(alike, each));
    return alike;
  }

  private static void add(List<Alike> alike, Alike each) {
    if (alike.stream().noneMatch(each::overlaps)) {
      alike.add(each);
    }
  }

  private static List<Alike> figures(ReadingPair pair) {
    return pair.figures().partners().stream()
        .filter(each -> each.likely() && !each.reckoned() && isOneValue(each.a(), each.b()))
        .flatMap(each -> alike(pair, each).stream())
        .toList();
  }

  private static boolean isOneValue(Quantity a, Quantity b) {
    boolean isOneRange = a.low() == b.low() && a.high() == b.high();
    return !a.vague() && !b.vague() && (isExact(a) && isExact(b) ? a.meets(b) : isOneRange);
  }

  private static boolean isExact(Quantity figure) {
    return figure.low() == figure.high();
  }

  private static Optional<Alike> alike(ReadingPair pair, Partners figures) {
    Quantity a = figures.a();
    Quantity b = figures.b();
    boolean isOneScript = pair.a().sharesScript(pair.b());
    if (a.kind() != Quantity.Kind.COUNT) {
      boolean isSum = a.kind() != Quantity.Kind.ORDINAL && !isVerb(a) && !isVerb(b);
      return isOneScript && isSum ? Optional.of(alike(pair, a.span(), b.span())) : Optional.empty();
    }
    if (!a.isNumeral(pair.a().text()) || !b.isNumeral(pair.b().text())) {
      return Optional.empty();
    }
    return isOneScript ? Optional.of(alike(pair, a.span(), b.span())) : inDigits(a, b);
  }

  /** "halved", "doubled". */
  private static boolean isVerb(Quantity figure) {
    return Objects.equals(figure.said(), "times");
  }

  private static Optional<Alike> inDigits(Quantity a, Quantity b) {
    boolean isWhole = a.value() == Math.rint(a.value()) && a.value() < LONGEST_IN_DIGITS;
    if (!isWhole || !isExact(a) || !isExact(b)) {
      return Optional.empty();
    }
    return Optional.of(
        new Alike(a.figure(), b.figure(), String.format(Locale.ROOT, "%.0f", a.value())));
  }

  private static List<Alike> times(ReadingPair pair) {
    List<Alike> alike = new ArrayList<>();
    if (pair.a().sharesScript(pair.b())) {
      for (TimeMention a : pair.a().marks().times()) {
        for (TimeMention b : pair.b().marks().times()) {
          if (isOneTime(a, b)) {
            alike.add(alike(pair, a.span(), b.span()));
          }
        }
      }
    }
    alike.sort(
        new MirrorOrder(pair.a(), pair.b()).of(each -> each.a.start(), each -> each.b.start()));
    return alike;
  }

  private static boolean isOneTime(TimeMention a, TimeMention b) {
    return a.grain() == b.grain()
        && a.edge() == b.edge()
        && Objects.equals(a.from(), b.from())
        && Objects.equals(a.to(), b.to())
        && Objects.equals(a.recurring(), b.recurring());
  }

  /** The shorter wording in both. */
  private static Alike alike(ReadingPair pair, Span a, Span b) {
    String inA = a.of(pair.a().text());
    String inB = b.of(pair.b().text());
    Comparator<String> order =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    String shorter = order.compare(inA, inB) <= 0 ? inA : inB;
    return new Alike(a, b, shorter);
  }

  private static String written(String text, List<Alike> alike, Function<Alike, Span> place) {
    StringBuilder written = new StringBuilder(text);
    alike.stream()
        .sorted(Comparator.comparingInt(each -> -place.apply(each).start()))
        .forEach(
            each -> written.replace(place.apply(each).start(), place.apply(each).end(), each.as));
    return written.toString();
  }
}
