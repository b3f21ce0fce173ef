// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;

/**
 * Which labelled pairs count, and how much, in the fit?
 *
 * <p>Each public set counts with a total of its own, whatever its size; of our own and of the cases
 * and stories each pair counts the same. The judge has learnt from {@code ans}, {@code austr} and
 * {@code emergent}: its probabilities there are too good, so these three are tempered ({@link
 * Tempering}).
 */
final class Corpus {

  static final long SEED = 20141;

  /**
   * Share of a set.
   *
   * @param total what its pairs count together
   * @param tempered share of pairs that take another pair's answers of the judge: see {@link
   *     Tempering}
   */
  record Part(String set, double total, double tempered) {}

  static final List<Part> BENCH =
      List.of(
          new Part("xnli_ar_en", 2400, 0),
          new Part("fever_symmetric", 600, 0),
          new Part("equate", 500, 0),
          new Part("negnli", 500, 0),
          new Part("msrp", 800, 0),
          new Part("arbteds", 400, 0),
          new Part("sick", 200, 0),
          new Part("arnli", 200, 0),
          new Part("climate_fever", 200, 0),
          new Part("ans", 400, 1 - .871 / .922),
          new Part("austr", 200, 1 - .827 / .916),
          new Part("emergent", 400, 1 - .742 / .891));

  /** A pair with what it counts. */
  record Weighed(LabelledPair pair, double weight) {}

  private Corpus() {}

  /** Every pair the fit looks at, in a fixed order. */
  static List<Weighed> of(Labels labels, Observer observer) {
    List<Weighed> all = new ArrayList<>();
    for (Part part : BENCH) {
      List<LabelledPair> pairs = labels.bench(part.set);
      pairs.forEach(pair -> all.add(new Weighed(pair, part.total / pairs.size())));
    }
    labels.cases().forEach(pair -> all.add(new Weighed(pair, 3)));
    Labels.authored().forEach(pair -> all.add(new Weighed(pair, 1.75)));
    for (Story story : stories(labels)) {
      story.pairs().forEach(pair -> all.add(new Weighed(pair, weight(pair))));
    }
    List<LabelledPair> known = all.stream().map(Weighed::pair).toList();
    strangers(known, 2500).forEach(pair -> all.add(new Weighed(pair, 0.4)));
    new Neighbours(observer).of(labels).forEach(pair -> all.add(new Weighed(pair, 0.15)));
    new GeneratedPairs(observer).pairs().forEach(pair -> all.add(new Weighed(pair, 0.2)));
    selves(known, 600).forEach(pair -> all.add(new Weighed(pair, 1)));
    return all;
  }

  /**
   * What the pair counts for the gate, which works on what candidate search proposes: pairs that
   * are alike and on two questions count more there, those of the public sets less.
   */
  static double gateWeight(Weighed each) {
    return switch (each.pair.set()) {
      case "neighbours" -> 8 * each.weight;
      case "generated" -> 3 * each.weight;
      case "stories", "authored stories", "strangers", "selves", "cases", "authored" -> each.weight;
      default -> each.weight / 3;
    };
  }

  /**
   * What the pair counts for the trees that weigh the judge: few pairs show each phenomenon, and a
   * tree parts no fewer than twenty rows.
   */
  static double treeWeight(Weighed each) {
    return switch (each.pair.set()) {
      case "cases", "authored" -> 2 * each.weight;
      default -> each.weight;
    };
  }

  private static List<Story> stories(Labels labels) {
    return Stream.concat(labels.stories().stream(), AuthoredStories.read().stream()).toList();
  }

  /**
   * Of a story's pairs, one in twenty is about one question: the others count less. There are many
   * authored stories, and they are not to outweigh all else.
   */
  private static double weight(LabelledPair pair) {
    double story = pair.set().equals("stories") ? 1 : 0.6;
    return pair.allowed().contains(Relation.RELATED) ? story / 4 : story;
  }

  /** Which sets, with how many pairs. */
  static String summary(List<Weighed> corpus) {
    Map<String, Integer> counts = new TreeMap<>();
    corpus.forEach(each -> counts.merge(each.pair.set(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  static List<LabelledPair> graded(Labels labels) {
    return labels.bench("stsb_en");
  }

  /** Texts with themselves, whoever says them: a match, which no set troubles to say. */
  private static List<LabelledPair> selves(List<LabelledPair> known, int count) {
    Random random = new Random(SEED);
    return IntStream.range(0, count)
        .mapToObj(i -> known.get(random.nextInt(known.size())).a())
        .map(each -> new LabelledPair.Side(each.text(), each.language(), Publication.UNKNOWN))
        .map(
            side ->
                new LabelledPair(
                    "selves", side.text(), side.text(), side, side, LabelledPair.MATCH, null, null))
        .toList();
  }

  /** Texts of different pairs, put together by chance: unrelated. */
  private static List<LabelledPair> strangers(List<LabelledPair> known, int count) {
    Random random = new Random(SEED);
    List<LabelledPair> strangers = new ArrayList<>();
    while (strangers.size() < count) {
      LabelledPair first = known.get(random.nextInt(known.size()));
      LabelledPair second = known.get(random.nextInt(known.size()));
      if (!first.group().equals(second.group())) {
        String id = "strangers-" + strangers.size();
        strangers.add(
            new LabelledPair(
                "strangers", id, id, first.a(), second.b(), LabelledPair.UNRELATED, null, null));
      }
    }
    return strangers;
  }
}
