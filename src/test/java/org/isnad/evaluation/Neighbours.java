// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.embed.Embedding;
import org.isnad.evaluation.Labels.OfMatter;

/**
 * Texts that look alike and are about two questions: most of what candidate search proposes.
 *
 * <p>Each text of a sample with its nearest among those of other matters, Arabic and English in one
 * pool. Those nearer than {@value #TOO_NEAR} are passed over, as some of them say the same.
 */
final class Neighbours {

  private static final double TOO_NEAR = 0.7;
  private static final int POOL = 2000;

  private final Observer observer;

  Neighbours(Observer observer) {
    this.observer = observer;
  }

  /** Pairs of checked claims and of news sentences, in a fixed order. */
  List<LabelledPair> of(Labels labels) {
    List<LabelledPair> pairs = new ArrayList<>();
    pairs.addAll(pairs("checked-en", labels.checkedClaims("checkthat_en"), 1000));
    pairs.addAll(pairs("checked-ar", labels.checkedClaims("checkthat2021_ar_rerank"), 700));
    pairs.addAll(pairs("news", labels.newsSentences(), 300));
    return pairs;
  }

  private List<LabelledPair> pairs(String pool, List<OfMatter> texts, int count) {
    List<OfMatter> drawn = new ArrayList<>(texts);
    Collections.shuffle(drawn, new Random(Corpus.SEED));
    List<OfMatter> sides = drawn.subList(0, Math.min(POOL, drawn.size()));
    List<Embedding> vectors =
        sides.parallelStream().map(side -> observer.reading(side.text()).whole()).toList();
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(count, sides.size()); i++) {
      int nearest = nearest(i, sides, vectors);
      if (nearest >= 0) {
        pairs.add(pair(pool + "-" + i, sides.get(i), sides.get(nearest)));
      }
    }
    return pairs;
  }

  private static LabelledPair pair(String id, OfMatter a, OfMatter b) {
    return new LabelledPair(
        "neighbours", id, id, a.text(), b.text(), LabelledPair.OTHER_QUESTION, null, null);
  }

  /** Index of the nearest text of another matter, or -1. */
  private static int nearest(int of, List<OfMatter> sides, List<Embedding> vectors) {
    int nearest = -1;
    double closest = -1;
    for (int i = 0; i < sides.size(); i++) {
      double cosine = vectors.get(of).cosine(vectors.get(i));
      if (!sides.get(i).matter().equals(sides.get(of).matter())
          && cosine > closest
          && cosine < TOO_NEAR) {
        nearest = i;
        closest = cosine;
      }
    }
    return nearest;
  }
}
