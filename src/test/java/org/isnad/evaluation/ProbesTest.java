// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.isnad.compare.Probe;
import org.isnad.compare.ProbePair;
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
            i % 2 == 0 ? "stories" : "authored stories",
            "group " + i,
            "pair " + i,
            side,
            side,
            Set.of(relation),
            null,
            null),
        1);
  }

  /** Matches and conflicts by turns. */
  private static List<Corpus.Weighed> pairs() {
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> pair(i, i % 2 == 0 ? Relation.MATCH : Relation.CONFLICT))
        .toList();
  }

  private static List<Corpus.Weighed> changed(
      List<Corpus.Weighed> pairs, IntPredicate which, UnaryOperator<Corpus.Weighed> change) {
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> which.test(i) ? change.apply(pairs.get(i)) : pairs.get(i))
        .toList();
  }

  private static Corpus.Weighed related(Corpus.Weighed each) {
    return labelled(each, each.pair().set(), Relation.RELATED, each.weight());
  }

  private static Corpus.Weighed ofCases(Corpus.Weighed each, Relation relation) {
    return labelled(each, "cases", relation, 3);
  }

  private static Corpus.Weighed labelled(
      Corpus.Weighed each, String set, Relation relation, double weight) {
    LabelledPair pair = each.pair();
    return new Corpus.Weighed(
        new LabelledPair(
            set, pair.group(), pair.id(), pair.a(), pair.b(), Set.of(relation), null, null),
        weight);
  }

  @Test
  void without_fold_owesNothingToTheLabelsInIt() {
    List<Corpus.Weighed> pairs = pairs();
    List<Corpus.Weighed> changed =
        changed(pairs, i -> CrossValidation.fold(pairs.get(i).pair()) == 2, ProbesTest::related);

    Probes probes = new Probes(pairs, inputs());
    Probes others = new Probes(changed, inputs());

    assertThat(others.without(2)).isEqualTo(probes.without(2));
    assertThat(others.without(1)).isNotEqualTo(probes.without(1));
  }

  @Test
  void all_pairsOfAnotherSet_areNothingToTheProbeOfStories() {
    List<Corpus.Weighed> pairs =
        changed(pairs(), i -> i < 10, each -> ofCases(each, Relation.MATCH));
    List<Corpus.Weighed> changed =
        changed(pairs, i -> i < 10, each -> ofCases(each, Relation.RELATED));

    ProbePair probes = Probes.read(new Probes(pairs, inputs()).all());
    ProbePair others = Probes.read(new Probes(changed, inputs()).all());

    float[] inputs = inputs().get(0);
    assertThat(others.ofStories().read(inputs)).isEqualTo(probes.ofStories().read(inputs));
    assertThat(others.general().read(inputs)).isNotEqualTo(probes.general().read(inputs));
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

    ProbePair probes =
        Probes.read(new Probes(pairs, runs.stream().map(Runs::inputs).toList()).all());

    for (int i = 0; i < PAIRS; i++) {
      float[] inputs = runs.get(i).inputs();
      Relation relation = Relation.values()[i % Relation.values().length];
      assertThat(probes.general().read(inputs).ranked().get(0)).isEqualTo(relation);
      assertThat(probes.ofStories().read(inputs).ranked().get(0)).isEqualTo(relation);
    }
  }
}
