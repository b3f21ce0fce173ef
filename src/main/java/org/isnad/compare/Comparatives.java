// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Do two comparatives have each other's sides?
 *
 * <p>"The oak is taller than the elm" and "the elm is shorter than the oak" say the same: what
 * stands before the one comparative stands behind "than" of the other. Words that stand on both
 * sides of one comparative tell nothing.
 */
final class Comparatives {

  private static final Pattern THAN = Pattern.compile("(?iu)(^|\\s)(than|من)(?=\\s|$)");
  private static final Pattern STOP = Pattern.compile("[.!?;،,:؛؟]");

  /** Scales of verbs whose object is what is compared with: "exceed". */
  private static final Set<String> BARE = Set.of("above-below", "exceed-lag");

  /** From here two words are one. */
  private static final double ONE = 0.9;

  private final Kinship kinship;
  private final Reading a;
  private final Reading b;

  /** The words before a comparative and those that are compared with, as content words. */
  private record Sides(List<Integer> subject, List<Integer> standard) {}

  Comparatives(Kinship kinship, Reading a, Reading b) {
    this.kinship = kinship;
    this.a = a;
    this.b = b;
  }

  /** Does each compare with what the other speaks of? */
  boolean swapped(Opposite one, Opposite other) {
    if (one.bond() != Opposite.Bond.HEAD) {
      return false;
    }
    Sides inA = sides(a, one);
    Sides inB = sides(b, other);
    return shares(inA.subject, inB.standard)
        && shares(inA.standard, inB.subject)
        && !shares(inA.standard, inB.standard);
  }

  private boolean shares(List<Integer> ofA, List<Integer> ofB) {
    return ofA.stream().anyMatch(i -> ofB.stream().anyMatch(j -> kinship.closeness(i, j) >= ONE));
  }

  private static Sides sides(Reading reading, Opposite word) {
    String text = reading.text();
    Matcher stop = STOP.matcher(text);
    int end = stop.find(word.span().end()) ? stop.start() : text.length();
    int from = standardStart(text, word, end);
    if (from < 0 || from >= end) {
      return new Sides(List.of(), List.of());
    }
    Span behind = new Span(from, end);
    int start = clauseStart(text, word.span().start());
    List<Integer> standard = reading.wordsWhere(behind::overlaps);
    List<Integer> subject =
        reading.wordsWhere(span -> start <= span.start() && span.end() <= word.span().start());
    return new Sides(without(reading, subject, standard), without(reading, standard, subject));
  }

  /** Where what is compared with begins, or -1. */
  private static int standardStart(String text, Opposite word, int end) {
    Matcher than = THAN.matcher(text).region(word.span().start(), end);
    return than.find() ? than.end() : BARE.contains(word.axis()) ? word.span().end() : -1;
  }

  private static int clauseStart(String text, int before) {
    int start = 0;
    Matcher stop = STOP.matcher(text).region(0, before);
    while (stop.find()) {
      start = stop.end();
    }
    return start;
  }

  private static List<Integer> without(Reading reading, List<Integer> some, List<Integer> others) {
    return some.stream()
        .filter(
            i ->
                others.stream()
                    .noneMatch(j -> reading.token(i).stem().equals(reading.token(j).stem())))
        .toList();
  }
}
