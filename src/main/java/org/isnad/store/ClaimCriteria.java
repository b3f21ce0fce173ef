// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.isnad.claim.ClaimQuery;
import org.jspecify.annotations.Nullable;

/** A query as a condition with its parameters: only what is asked for, so that indexes serve it. */
final class ClaimCriteria {

  /**
   * As the index claim_words has it, to the letter. The cast and the comparison make it a condition
   * in the eyes of Hibernate; PostgreSQL plans without them.
   */
  private static final String WORDS =
      "cast(sql('to_tsvector(''arabic'', ?) @@ websearch_to_tsquery(''arabic'', ?)',"
          + " wording.text, :words) as Boolean) = true";

  private static final String IN_CLUSTER =
      "id in (select m.id.claimId from MembershipEntity m"
          + " where m.clusterId = :cluster and m.toSeq is null)";

  private final StringJoiner conditions = new StringJoiner(" and ");
  private final Map<String, Object> parameters = new HashMap<>();

  private ClaimCriteria() {}

  static ClaimCriteria of(ClaimQuery query) {
    ClaimCriteria criteria = new ClaimCriteria();
    criteria.add("seq > :after", "after", query.after());
    criteria.add("sourceId = :source", "source", query.source());
    criteria.add("wording.speaker = :speaker", "speaker", query.speaker());
    criteria.add("wording.language = :language", "language", query.language());
    criteria.add("coalesce(wording.publishedAt, recordedAt) >= :from", "from", query.from());
    criteria.add("coalesce(wording.publishedAt, recordedAt) < :to", "to", query.to());
    criteria.add(WORDS, "words", query.words());
    criteria.add(IN_CLUSTER, "cluster", query.cluster());
    return criteria;
  }

  private void add(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  String hql() {
    return conditions.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
