// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.isnad.cluster.ClusterQuery;
import org.jspecify.annotations.Nullable;

/** A query for clusters as a condition with its parameters: only what is asked for. */
final class ClusterCriteria {

  private static final String WORDS =
      "exists (select 1 from MembershipEntity m join ClaimEntity c on c.id = m.id.claimId"
          + " where m.clusterId = v.id.clusterId and m.id.fromSeq <= :asOf"
          + " and (m.toSeq is null or m.toSeq > :asOf)"
          + " and cast(sql('to_tsvector(''arabic'', ?) @@ websearch_to_tsquery(''arabic'', ?)',"
          + " c.wording.text, :words) as boolean))";

  private final StringJoiner conditions = new StringJoiner(" and ");
  private final Map<String, Object> parameters = new HashMap<>();

  private ClusterCriteria() {}

  static ClusterCriteria of(ClusterQuery query) {
    ClusterCriteria criteria = new ClusterCriteria();
    criteria.add("fromSeq <= :asOf and (toSeq is null or toSeq > :asOf)", "asOf", query.asOf());
    criteria.add("fromSeq < :before", "before", query.before());
    criteria.add(
        "cast(sql('? @> array[?]::text[]', sources, :source) as boolean)",
        "source",
        query.source());
    criteria.add("contested = :contested", "contested", query.contested());
    criteria.add("updatedAt >= :since", "since", query.updatedSince());
    criteria.add(WORDS, "words", query.words());
    return criteria;
  }

  private void add(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  String hql() {
    return "from ClusterVersionEntity v where " + conditions;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
