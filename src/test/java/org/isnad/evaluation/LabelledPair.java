// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Two texts and what a person said of them.
 *
 * @param set name of the labelled set
 * @param group what must stay on one side of a split: a story, or the pair with its kin ({@link
 *     Groups})
 * @param id within the set
 * @param allowed relations the label is compatible with; empty when only the grade is labelled
 * @param grade likeness of meaning in [0, 1], or null
 */
record LabelledPair(
    String set,
    String group,
    String id,
    Side a,
    Side b,
    Set<Relation> allowed,
    @Nullable Double grade,
    @Nullable String label) {

  LabelledPair {
    // Goes through the relations in their order, which sets made by Set.of do not.
    Set<Relation> sorted = EnumSet.noneOf(Relation.class);
    sorted.addAll(allowed);
    allowed = sorted;
  }

  /** One text. */
  record Side(String text, @Nullable String language, Publication publication) {}

  private static final Set<String> BY_CHANCE =
      Set.of("stories", "authored stories", "strangers", "neighbours", "generated");

  static final Set<Relation> MATCH = EnumSet.of(Relation.MATCH);
  static final Set<Relation> CONFLICT = EnumSet.of(Relation.CONFLICT);
  static final Set<Relation> RELATED = EnumSet.of(Relation.RELATED);
  static final Set<Relation> UNRELATED = EnumSet.of(Relation.UNRELATED);
  static final Set<Relation> OTHER_QUESTION = EnumSet.of(Relation.RELATED, Relation.UNRELATED);
  static final Set<Relation> NO_MATCH = EnumSet.of(Relation.CONFLICT, Relation.RELATED);

  /** Was the pair put together by chance, so that most are about two questions? */
  boolean isByChance() {
    return BY_CHANCE.contains(set);
  }

  /** Are both claims of one story? */
  boolean isOfStory() {
    return set.equals("stories") || set.equals("authored stories");
  }

  /** Does the label say that both texts answer one question? */
  boolean isOneQuestion() {
    return allowed.equals(MATCH) || allowed.equals(CONFLICT);
  }

  /** The same pair in another group. */
  LabelledPair in(String other) {
    return new LabelledPair(set, other, id, a, b, allowed, grade, label);
  }

  String languages() {
    return a.language + "-" + b.language;
  }

  /** The grade of a set in which every pair has one. */
  double gradeOrThrow() {
    if (grade == null) {
      throw new IllegalStateException(id + " has no grade");
    }
    return grade;
  }
}
