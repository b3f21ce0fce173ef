// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import org.isnad.claim.ClaimQuery;

/** A query for claims as conditions. */
final class ClaimCriteria {

  private static final String IN_CLUSTER =
      "id in (select m.id.claimId from MembershipEntity m"
          + " where m.clusterId = :cluster and m.toSeq is null)";

  private ClaimCriteria() {}

  static Conditions of(ClaimQuery query) {
    return new Conditions()
        .add("seq > :after", "after", query.after())
        .add("sourceId = :source", "source", query.source())
        .add("wording.speaker = :speaker", "speaker", query.speaker())
        .add("wording.language = :language", "language", query.language())
        .add("coalesce(wording.publishedAt, recordedAt) >= :from", "from", query.from())
        .add("coalesce(wording.publishedAt, recordedAt) < :to", "to", query.to())
        .add(Conditions.hasWords("wording.text"), "words", query.words())
        .add(IN_CLUSTER, "cluster", query.cluster());
  }
}
