// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.IntsRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Collects every document that scores enough, and tells Lucene what is enough: it then walks only
 * the terms without which no document could get there (MaxScore; Turtle and Flood, "Query
 * evaluation: strategies and optimizations", Information Processing and Management 31(6), 1995).
 */
final class AtLeast implements Collector {

  private final float score;
  private final IntsRefBuilder found = new IntsRefBuilder();

  AtLeast(float score) {
    this.score = score;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    return new OfSegment(segment.docBase);
  }

  private final class OfSegment implements LeafCollector {

    private final int base;
    private @Nullable Scorable scorer;

    OfSegment(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable given) throws IOException {
      scorer = given;
      given.setMinCompetitiveScore(score);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (Objects.requireNonNull(scorer).score() >= score) {
        found.append(base + doc);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return score > 0 ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  /** In ascending order: segments come one after the other. */
  int[] documents() {
    return Arrays.copyOf(found.ints(), found.length());
  }
}
