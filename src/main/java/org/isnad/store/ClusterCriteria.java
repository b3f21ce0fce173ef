// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import org.isnad.cluster.ClusterQuery;

/** A query for clusters as conditions on {@code ClusterVersionEntity v}. */
final class ClusterCriteria {

  /** As the claims of the cluster were worded then: the list is a picture of one moment. */
  private static final String HAS_WORDS =
      "exists (select 1 from MembershipEntity m join RevisionEntity r"
          + " on r.id.claimId = m.id.claimId"
          + " where m.clusterId = v.id.clusterId and m.id.fromSeq <= :asOf"
          + " and (m.toSeq is null or m.toSeq > :asOf) and r.fromSeq <= :asOf"
          + " and (r.toSeq is null or r.toSeq > :asOf) and "
          + Conditions.hasWords("r.wording.text")
          + ")";

  private ClusterCriteria() {}

  static Conditions of(ClusterQuery query) {
    return new Conditions()
        .add("fromSeq <= :asOf and (toSeq is null or toSeq > :asOf)", "asOf", query.asOf())
        .add("fromSeq < :before", "before", query.before())
        .add(
            "cast(sql('? @> array[?]::text[]', sources, :source) as boolean)",
            "source",
            query.source())
        .add("contested = :contested", "contested", query.contested())
        .add("updatedAt >= :since", "since", query.updatedSince())
        .add(HAS_WORDS, "words", query.words());
  }
}
