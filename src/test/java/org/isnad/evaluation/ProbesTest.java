// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.claim.Relation;
import org.isnad.compare.Probe;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;
import org.junit.jupiter.api.Test;

/** What does a probe learn from? */
class ProbesTest {

  private static final int PAIRS = 60;

  private static List<double[]> states() {
    Random random = new Random(7);
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> random.doubles(Judge.STATE, -1, 1).toArray())
        .toList();
  }

  private static Corpus.Weighed pair(int i, Relation relation) {
    LabelledPair.Side side = new LabelledPair.Side("text " + i, "en", null);
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

    Probes probes = new Probes(pairs, states());
    Probes others = new Probes(changed, states());

    assertThat(others.without(2)).isEqualTo(probes.without(2));
    assertThat(others.without(1)).isNotEqualTo(probes.without(1));
  }

  @Test
  void mean_statesFarFromNought_areReadAsLabelled() {
    List<Corpus.Weighed> pairs = new ArrayList<>();
    List<double[]> states = states();
    for (int i = 0; i < PAIRS; i++) {
      Relation relation = Relation.values()[i % Relation.values().length];
      pairs.add(pair(i, relation));
      for (int column = 0; column < Judge.STATE; column++) {
        states.get(i)[column] += 1_000 + (column % 4 == relation.ordinal() ? 3 : 0);
      }
    }
    List<double[]> again = states.stream().map(double[]::clone).toList();

    Probe probe = Probes.read(new Probes(pairs, states).mean());

    for (int i = 0; i < PAIRS; i++) {
      Inference state = inference(again.get(i));
      assertThat(probe.read(state, state).ranked().get(0))
          .isEqualTo(Relation.values()[i % Relation.values().length]);
    }
  }

  private static Inference inference(double[] state) {
    float[] floats = new float[state.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) state[i];
    }
    return new Inference(new Verdict(1, 0, 0, 1), floats);
  }

  @Test
  void mean_sameStates_isTheSameToTheLastDigit() {
    List<Corpus.Weighed> pairs =
        IntStream.range(0, PAIRS)
            .mapToObj(i -> pair(i, Relation.values()[i % Relation.values().length]))
            .toList();

    assertThat(new Probes(pairs, states()).mean()).isEqualTo(new Probes(pairs, states()).mean());
  }
}
