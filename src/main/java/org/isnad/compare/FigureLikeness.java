// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Do two figures count the same thing?
 *
 * <p>The lexicon speaks first; where it is silent, the words that say what is counted are compared
 * by stem and by meaning, across languages too: for a count the words right behind it, for a sum, a
 * measure, a share or a length of time (which belong to a whole clause) the words of the clause.
 */
final class FigureLikeness {

  /** How sure it is, the surest first. */
  enum Grade {
    /** The lexicon says so. */
    SAME,
    /** The words counted answer each other. */
    PROBABLE,
    UNCLEAR,
    OTHER
  }

  /** Nearness from which two words count as one thing said twice. */
  private static final double NEAR = 0.62;

  /** Nearness below which two words of one language name two things. */
  private static final double FAR = 0.54;

  /**
   * Likeness of clauses from which two measures are of one thing: less is needed of figures that
   * meet, which is a sign by itself, and across languages, where words are less near.
   */
  private static final double CLAUSE_MEETS = 0.58;

  private static final double CLAUSE_DIFFERS = 0.70;
  private static final double CLAUSE_ACROSS = 0.60;

  /** Likeness below which they are of two. */
  private static final double CLAUSE_FAR = 0.40;

  /** The same where one says what happened to the counted, and the other not. */
  private static final double CLAUSE_APART = 0.50;

  /** Characters from a figure to the words that it counts. */
  private static final int REACH = 14;

  private static final int THINGS = 2;

  /** A clause of fewer content words does not say what is measured; the whole text must. */
  private static final int FEW = 2;

  private final Reading a;
  private final Reading b;
  private final WordAlignment alignment;

  FigureLikeness(Reading a, Reading b, WordAlignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  Grade of(Quantity x, Quantity y) {
    return switch (x.counts(y)) {
      case SAME -> Grade.SAME;
      case OTHER -> Grade.OTHER;
      case UNKNOWN -> byWords(x, y);
    };
  }

  /** The same of two sums of money in two currencies, which the words around must tell. */
  Grade ofSums(Quantity x, Quantity y) {
    return x.differsInRole(y) || ofClauses(x, y) == Grade.OTHER ? Grade.OTHER : Grade.PROBABLE;
  }

  private Grade byWords(Quantity x, Quantity y) {
    boolean counts = x.kind() == Quantity.Kind.COUNT || x.kind() == Quantity.Kind.ORDINAL;
    Grade grade = counts ? ofCounts(x, y) : ofClauses(x, y);
    boolean ordinals = x.kind() == Quantity.Kind.ORDINAL;
    return ordinals && grade != Grade.PROBABLE ? Grade.OTHER : grade;
  }

  private Grade ofCounts(Quantity x, Quantity y) {
    if (x.happenedToOne(y)) {
      return ofClauses(x, y);
    }
    if (x.concept() != null && y.concept() != null) {
      boolean like = ofClauses(x, y) == Grade.PROBABLE;
      return like || nearest(counted(a, x), counted(b, y)) >= NEAR ? Grade.PROBABLE : Grade.UNCLEAR;
    }
    List<Integer> ofX = counted(a, x);
    List<Integer> ofY = counted(b, y);
    if (ofX.isEmpty() && ofY.isEmpty()) {
      return ofClauses(x, y);
    }
    boolean said = !ofX.isEmpty() && !ofY.isEmpty();
    double near =
        said ? nearest(ofX, ofY) : Math.max(nearest(ofX, clause(b, y)), nearest(clause(a, x), ofY));
    if (near >= NEAR) {
      return Grade.PROBABLE;
    }
    boolean far = near < FAR && a.sharesScript(b);
    return said && far ? Grade.OTHER : Grade.UNCLEAR;
  }

  private Grade ofClauses(Quantity x, Quantity y) {
    double like = clauses(x, y);
    boolean oneSays = x.happenedToOne(y);
    boolean named = !oneSays && x.concept() != null && x.concept().equals(y.concept());
    if (like >= needed(x, y) || named && like >= CLAUSE_FAR) {
      return Grade.PROBABLE;
    }
    return like < (oneSays ? CLAUSE_APART : CLAUSE_FAR) ? Grade.OTHER : Grade.UNCLEAR;
  }

  private double needed(Quantity x, Quantity y) {
    return x.meets(y) ? CLAUSE_MEETS : a.sharesScript(b) ? CLAUSE_DIFFERS : CLAUSE_ACROSS;
  }

  /** Likeness of the clauses around two figures, 0 to 1: how far each says what the other does. */
  private double clauses(Quantity x, Quantity y) {
    List<Integer> ofX = clause(a, x);
    List<Integer> ofY = clause(b, y);
    double one = within(a, ofX, i -> nearest(List.of(i), ofY));
    double two = within(b, ofY, j -> nearest(ofX, List.of(j)));
    return x.meets(y) && !x.happenedToOne(y) ? Math.max(one, two) : (one + two) / 2;
  }

  private static double within(Reading reading, List<Integer> some, IntToDoubleFunction nearest) {
    double weight = 0;
    double near = 0;
    for (int i : some) {
      double rarity = reading.words().get(i).rarity();
      weight += rarity;
      near += rarity * nearest.applyAsDouble(i);
    }
    return weight == 0 ? 0 : near / weight;
  }

  /** Nearness of the two nearest, one of each text, at least 0. */
  private double nearest(List<Integer> ofA, List<Integer> ofB) {
    double best = 0;
    for (int i : ofA) {
      for (int j : ofB) {
        best = Math.max(best, alignment.near(i, j));
      }
    }
    return best;
  }

  /**
   * The first words behind the figure, with no sign between. An Arabic word with the article is no
   * noun counted by a number before it, unless the number is a noun itself ("hundreds of the").
   */
  private static List<Integer> counted(Reading reading, Quantity figure) {
    if (figure.kind() == Quantity.Kind.ORDINAL
        && figure.span().of(reading.text()).startsWith("ال")) {
      return before(reading, figure);
    }
    List<Integer> found = new ArrayList<>();
    int at = figure.span().end();
    for (int i = 0; i < reading.words().size(); i++) {
      Token word = reading.token(i);
      Span span = word.span();
      boolean behind = span.start() >= at && span.start() - at <= REACH;
      boolean other = found.isEmpty() && !figure.vague() && word.normal().startsWith("ال");
      if (behind && !other && found.size() < THINGS && plain(reading.text(), at, span.start())) {
        found.add(i);
        at = span.end();
      }
    }
    return found;
  }

  /** An Arabic ordinal with the article stands behind its noun. */
  private static List<Integer> before(Reading reading, Quantity figure) {
    int at = figure.span().start();
    return reading.wordsWhere(span -> span.end() <= at && at - span.end() <= 2);
  }

  private static boolean plain(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> ",.;:()،؛".indexOf(c) >= 0);
  }

  private static List<Integer> clause(Reading reading, Quantity figure) {
    List<Integer> near =
        reading.wordsWhere(
            span -> !span.overlaps(figure.span()) && span.overlaps(figure.context()));
    return near.size() < FEW ? reading.wordsWhere(span -> !span.overlaps(figure.span())) : near;
  }
}
