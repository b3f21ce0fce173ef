// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Are two texts about one question, do they agree, and what exactly differs?
 *
 * <p>First the cheap evidence alone, by weights of its own (<i>gate</i>), learnt above all on pairs
 * as candidate search proposes them. Where too little speaks for one question ({@link #OPEN}), or
 * where both texts have the same content words, so that only what symbols compare can differ, that
 * is the answer. Else the judge is asked and everything is weighed (<i>judged</i>). A pure function
 * of the two readings; compare(b, a) mirrors compare(a, b). Safe for many threads.
 */
public final class Comparer {

  /**
   * Least probability of one question, by the gate, at which the judge is asked: see
   * docs/evaluation.md for what passes.
   */
  public static final double OPEN = 0.1;

  private final Arbiter arbiter;
  private final Model gate;
  private final Model judged;
  private final Model openSimilarity;
  private final Model judgedSimilarity;

  public Comparer(Weights weights, Arbiter arbiter) {
    this.arbiter = arbiter;
    this.gate = new Model("gate", Features.CHEAP, weights);
    this.judged = new Model("judged", Features.all(), weights);
    this.openSimilarity = new Model("similarity-open", Features.CHEAP, weights);
    this.judgedSimilarity = new Model("similarity-judged", Features.all(), weights);
  }

  /** Compares, asking the judge where needed. */
  public Comparison compare(Reading a, Reading b) {
    return compare(a, b, null);
  }

  /**
   * Compares, with the judge's answers where they are at hand.
   *
   * @param known what was said of these two texts before, by the same judge and weights, or null
   */
  public Comparison compare(Reading a, Reading b, @Nullable JudgeAnswers known) {
    ReadingPair pair = new ReadingPair(a, b);
    Observations cheap = Observations.cheap(pair);
    List<Model.Part> parts = gate.parts(cheap);
    boolean far = Probabilities.ofBits(Model.sum(parts)).sameQuestion() < OPEN;
    if (far || pair.hasSameWords()) {
      return comparison(pair, parts, openSimilarity.parts(cheap));
    }
    ReadingPair asked = pair.judged(known != null ? known : ask(pair));
    Observations all = cheap.judged(asked);
    return comparison(asked, judged.parts(all), judgedSimilarity.parts(all));
  }

  private JudgeAnswers ask(ReadingPair pair) {
    JudgedTexts texts = JudgedTexts.of(pair);
    return arbiter.ask(texts.a(), texts.b());
  }

  /**
   * Compares, and finds the words on which the judge's answers rest most: at the price of asking it
   * again without each content word.
   */
  public Comparison explain(Reading a, Reading b) {
    Comparison comparison = compare(a, b);
    return comparison.answers() == null
        ? comparison
        : comparison.judgedOn(JudgedWords.of(a, b, arbiter));
  }

  private static Comparison comparison(
      ReadingPair pair, List<Model.Part> parts, List<Model.Part> graded) {
    Probabilities probabilities = Probabilities.ofBits(Model.sum(parts));
    List<Relation> ranked = probabilities.ranked();
    List<Evidence> evidence = evidence(parts, ranked.get(0), ranked.get(1));
    return new Comparison(
        ranked.get(0),
        probabilities,
        similarity(pair, graded),
        evidence.stream().mapToDouble(Evidence::weight).sum(),
        Dimensions.of(pair, ranked.get(0)),
        evidence,
        pair.answers());
  }

  /**
   * Across scripts the cosine alone: the grades learnt from are of English pairs, and what they
   * teach of shared words and of the judge misleads there (docs/evaluation.md).
   */
  private static double similarity(ReadingPair pair, List<Model.Part> graded) {
    double similarity =
        pair.a().isArabic() == pair.b().isArabic()
            ? Model.sum(graded)[0]
            : pair.a().whole().cosine(pair.b().whole());
    return Math.min(1, Math.max(0, similarity));
  }

  /** What each part is worth for the relation answered against the next most probable one. */
  private static List<Evidence> evidence(List<Model.Part> parts, Relation answered, Relation next) {
    List<Evidence> evidence = new ArrayList<>();
    for (Model.Part part : parts) {
      double weight = part.between(answered.ordinal(), next.ordinal());
      if (weight != 0) {
        String column = part.telling(answered.ordinal(), next.ordinal());
        Observation seen = part.observation();
        evidence.add(new Evidence(part.feature(), column, weight, seen.a(), seen.b()));
      }
    }
    evidence.sort(
        Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight()))
            .thenComparing(Evidence::feature));
    return evidence;
  }
}
