// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;

/** The evidence looked at: a new kind is one class and one line here. */
final class Features {

  /** What costs microseconds once the readings are there. */
  static final List<Feature> CHEAP =
      List.of(
          new WholeSimilarity(),
          new MaskedSimilarity(),
          new TokenOverlap(),
          new WordCoverage(),
          new ConceptOverlap(),
          new NameAgreement(),
          new PlaceAgreement(),
          new FigureAgreement(),
          new TimeAgreement(),
          new TimeOfPublication(),
          new SourceOfPublication(),
          new SeveralDifferences(),
          new PolarityAgreement(),
          new StanceAgreement(),
          new RoleAgreement(),
          new CauseAgreement(),
          new DoerAgreement());

  /** What needs the judge's answers. */
  static final List<Feature> JUDGE = judge();

  private Features() {}

  private static List<Feature> judge() {
    List<Feature> judge = new ArrayList<>(JudgeProbability.all());
    judge.add(new JudgeState());
    judge.add(new JudgeStoryState());
    return List.copyOf(judge);
  }

  /** Everything. */
  static List<Feature> all() {
    List<Feature> all = new ArrayList<>(CHEAP);
    all.addAll(JUDGE);
    return List.copyOf(all);
  }
}
