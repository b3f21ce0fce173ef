// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;

/** The encoder's part of the card: graded likeness, and translations found among all others. */
final class EncoderFigures {

  private final Encoder encoder;

  EncoderFigures(Encoder encoder) {
    this.encoder = encoder;
  }

  Figure graded(List<LabelledPair> pairs, double card) {
    double[] cosines = pairs.parallelStream().mapToDouble(this::cosine).toArray();
    double pearson = Correlation.withGrades(pairs, cosines);
    return new Figure("stsb_en dev", "encoder, Pearson", pairs.size(), pearson, card);
  }

  private double cosine(LabelledPair pair) {
    return encoder.encode(pair.a().text()).cosine(encoder.encode(pair.b().text()));
  }

  /** P@1: for how many is the nearest of the other side's texts the one of the same pair? */
  List<Figure> found(List<LabelledPair> pairs, double cardAtoB, double cardBtoA) {
    List<Embedding> a = encoded(pairs.stream().map(LabelledPair::a).toList());
    List<Embedding> b = encoded(pairs.stream().map(LabelledPair::b).toList());
    return List.of(
        new Figure("ntrex_ar_en", "encoder, P@1 ar to en", pairs.size(), first(a, b), cardAtoB),
        new Figure("ntrex_ar_en", "encoder, P@1 en to ar", pairs.size(), first(b, a), cardBtoA));
  }

  private List<Embedding> encoded(List<LabelledPair.Side> sides) {
    return sides.parallelStream().map(side -> encoder.encode(side.text())).toList();
  }

  private static double first(List<Embedding> queries, List<Embedding> texts) {
    return IntStream.range(0, queries.size())
        .parallel()
        .mapToDouble(i -> nearest(queries.get(i), texts) == i ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static int nearest(Embedding query, List<Embedding> texts) {
    int nearest = 0;
    double closest = -1;
    for (int i = 0; i < texts.size(); i++) {
      double cosine = query.cosine(texts.get(i));
      if (cosine > closest) {
        closest = cosine;
        nearest = i;
      }
    }
    return nearest;
  }
}
