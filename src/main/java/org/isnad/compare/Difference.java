// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.isnad.text.Markers;
import org.isnad.text.NameReader;
import org.isnad.text.Span;

/**
 * Which words of a text have no counterpart in the other?
 *
 * <p>The runs of content words whose nearest word in the other text is farther than {@link #FAR};
 * the heaviest run, by rarity and distance, is what differs most.
 */
final class Difference {

  /** Nearness below which a word counts as unsaid by the other text. */
  private static final double FAR = 0.55;

  /** Characters between two words of one run: a space, an article, a hyphen. */
  private static final int GAP = 5;

  /** Characters between a marker and the run it announces. */
  private static final int REACH = 12;

  private final Reading reading;
  private final List<Run> runs;

  /** Words side by side, and how much goes unsaid with them. */
  private record Run(Span span, double weight) {}

  private Difference(Reading reading, IntToDoubleFunction nearness) {
    this.reading = reading;
    this.runs = runs(reading.words(), nearness);
  }

  static Difference ofA(ReadingPair pair) {
    return new Difference(pair.a(), pair.alignment()::bestOfA);
  }

  static Difference ofB(ReadingPair pair) {
    return new Difference(pair.b(), pair.alignment()::bestOfB);
  }

  private static List<Run> runs(List<Reading.Word> words, IntToDoubleFunction nearness) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double nearest = nearness.applyAsDouble(i);
      if (nearest < FAR) {
        Span span = words.get(i).token().span();
        double weight = words.get(i).rarity() * (1 - nearest);
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && span.start() - last.span.end() <= GAP) {
          runs.set(runs.size() - 1, new Run(last.span.union(span), last.weight + weight));
        } else {
          runs.add(new Run(span, weight));
        }
      }
    }
    return runs;
  }

  /** Is everything said by the other text, in some order? */
  boolean isNone() {
    return runs.isEmpty();
  }

  /** The run that differs most. */
  Optional<Span> most() {
    return runs.stream().max(Comparator.comparingDouble(Run::weight)).map(Run::span);
  }

  /** The run that differs most of those that a marker of this kind announces. */
  Optional<Span> behind(Markers.Kind kind) {
    return runs.stream()
        .filter(run -> announced(run.span, kind))
        .max(Comparator.comparingDouble(Run::weight))
        .map(Run::span);
  }

  boolean has(Markers.Kind kind) {
    return reading.marks().markers().stream().anyMatch(marker -> marker.kind() == kind);
  }

  /** The name that differs most: a run that is, or holds, a possible name. */
  Optional<Span> name() {
    return runs.stream()
        .filter(
            run ->
                reading.marks().names().stream()
                    .filter(name -> name.sort() != NameReader.Sort.WORD)
                    .anyMatch(name -> name.span().overlaps(run.span)))
        .max(Comparator.comparingDouble(Run::weight))
        .map(Run::span);
  }

  private boolean announced(Span run, Markers.Kind kind) {
    return reading.marks().markers().stream()
        .filter(marker -> marker.kind() == kind)
        .anyMatch(
            marker ->
                marker.span().end() <= run.start() && run.start() - marker.span().end() <= REACH);
  }
}
