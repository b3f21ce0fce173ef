// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.isnad.compare.Probe;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;
import org.junit.jupiter.api.Test;

/** What does a probe learn from? */
class ProbesTest {

  private static final int PAIRS = 60;

  /** Two runs of the judge, one each way. */
  private record Runs(Inference forward, Inference backward) {

    float[] inputs() {
      return Probe.inputs(forward, backward);
    }
  }

  private static List<Runs> runs() {
    Random random = new Random(7);
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> new Runs(inference(random), inference(random)))
        .toList();
  }

  private static Inference inference(Random random) {
    float[] state = new float[Judge.STATE];
    for (int i = 0; i < state.length; i++) {
      state[i] = 2 * random.nextFloat() - 1;
    }
    return new Inference(new Verdict(1, 0, 0, 1), state);
  }

  private static List<float[]> inputs() {
    return runs().stream().map(Runs::inputs).toList();
  }

  private static Corpus.Weighed pair(int i, Relation relation) {
    LabelledPair.Side side = new LabelledPair.Side("text " + i, "en", Publication.UNKNOWN);
    return new Corpus.Weighed(
        new LabelledPair(
            "set", "group " + i, "pair " + i, side, side, Set.of(relation), null, null),
        1);
  }

  @Test
  void without_fold_owesNothingToTheLabelsInIt() {
    List<Corpus.Weighed> pairs = new ArrayList<>();
    List<Corpus.Weighed> changed = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      Corpus.Weighed pair = pair(i, i % 2 == 0 ? Relation.MATCH : Relation.CONFLICT);
      pairs.add(pair);
      changed.add(CrossValidation.fold(pair.pair()) == 2 ? pair(i, Relation.RELATED) : pair);
    }

    Probes probes = new Probes(pairs, inputs());
    Probes others = new Probes(changed, inputs());

    assertThat(others.without(2)).isEqualTo(probes.without(2));
    assertThat(others.without(1)).isNotEqualTo(probes.without(1));
  }

  @Test
  void all_statesFarFromNought_areReadAsLabelled() {
    List<Corpus.Weighed> pairs = new ArrayList<>();
    List<Runs> runs = runs();
    for (int i = 0; i < PAIRS; i++) {
      Relation relation = Relation.values()[i % Relation.values().length];
      pairs.add(pair(i, relation));
      for (int column = relation.ordinal(); column < Judge.STATE; column += 4) {
        runs.get(i).forward.state()[column] += 3;
        runs.get(i).backward.state()[column] += 3;
      }
      for (int column = 0; column < Judge.STATE; column++) {
        runs.get(i).forward.state()[column] += 1_000;
        runs.get(i).backward.state()[column] += 1_000;
      }
    }

    Probe probe = Probes.read(new Probes(pairs, runs.stream().map(Runs::inputs).toList()).all());

    for (int i = 0; i < PAIRS; i++) {
      assertThat(probe.read(runs.get(i).forward, runs.get(i).backward).ranked().get(0))
          .isEqualTo(Relation.values()[i % Relation.values().length]);
    }
  }
}
