// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.isnad.claim.Relation;
import org.isnad.cluster.PairRelation;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.Probabilities;
import org.isnad.embed.Verdict;
import org.jspecify.annotations.Nullable;

/** How two claims relate, and from which change to which they did. */
@Entity
@Table(name = "relation")
@SuppressWarnings("NullAway.Init")
class RelationEntity {

  @EmbeddedId Key id;

  @Column(name = "a_revision")
  int aRevision;

  @Column(name = "b_revision")
  int bRevision;

  String relation;
  double match;
  double conflict;
  double related;
  double unrelated;
  double similarity;
  long proximity;

  @JdbcTypeCode(SqlTypes.ARRAY)
  double @Nullable [] judge;

  String engine;

  @Column(name = "to_seq")
  @Nullable Long toSeq;

  protected RelationEntity() {}

  RelationEntity(PairRelation pair, long seq) {
    id = new Key(pair.a(), pair.b(), seq);
    aRevision = pair.aRevision();
    bRevision = pair.bRevision();
    relation = pair.relation().name().toLowerCase(Locale.ROOT);
    match = pair.probabilities().match();
    conflict = pair.probabilities().conflict();
    related = pair.probabilities().related();
    unrelated = pair.probabilities().unrelated();
    similarity = pair.similarity();
    proximity = pair.proximity();
    judge = numbers(pair.answers());
    engine = pair.engine();
  }

  PairRelation toPair() {
    return new PairRelation(
        id.a(),
        aRevision,
        id.b(),
        bRevision,
        Relation.valueOf(relation.toUpperCase(Locale.ROOT)),
        new Probabilities(match, conflict, related, unrelated),
        similarity,
        proximity,
        answers(judge),
        engine);
  }

  private static double @Nullable [] numbers(@Nullable JudgeAnswers answers) {
    if (answers == null) {
      return null;
    }
    Verdict forward = answers.forward();
    Verdict backward = answers.backward();
    Probabilities probed = answers.probed();
    Probabilities story = answers.storyProbed();
    return new double[] {
      forward.entailment(), forward.contradiction(), forward.neutral(), forward.relatedness(),
      backward.entailment(), backward.contradiction(), backward.neutral(), backward.relatedness(),
      probed.match(), probed.conflict(), probed.related(), probed.unrelated(),
      story.match(), story.conflict(), story.related(), story.unrelated()
    };
  }

  private static @Nullable JudgeAnswers answers(double @Nullable [] numbers) {
    return numbers == null
        ? null
        : new JudgeAnswers(
            verdict(numbers, 0),
            verdict(numbers, 4),
            probabilities(numbers, 8),
            probabilities(numbers, 12));
  }

  private static Verdict verdict(double[] numbers, int from) {
    return new Verdict(numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]);
  }

  private static Probabilities probabilities(double[] numbers, int from) {
    return new Probabilities(
        numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]);
  }

  /** Which two claims, the lesser id first, since which change. */
  @Embeddable
  record Key(UUID a, UUID b, @Column(name = "from_seq") long fromSeq) {}
}
