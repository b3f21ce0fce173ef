// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change about to be logged: what happened, to which source, claim and cluster. */
record Change(
    ChangeType type,
    @Nullable String source,
    @Nullable UUID claim,
    @Nullable UUID cluster,
    Map<String, Object> data) {

  static Change ofSource(ChangeType type, String source) {
    return new Change(type, source, null, null, Map.of());
  }

  static Change ofClaim(ChangeType type, String source, UUID claim, int revision) {
    return new Change(type, source, claim, null, Map.of("revision", revision));
  }

  static Change ofCluster(ChangeType type, UUID cluster, Map<String, Object> data) {
    return new Change(type, null, null, cluster, data);
  }

  static Change ofJudgement(ChangeType type, UUID judgement, UUID a, UUID b, String relation) {
    return new Change(
        type,
        null,
        null,
        null,
        Map.of(
            "judgement", judgement.toString(),
            "a", a.toString(),
            "b", b.toString(),
            "relation", relation));
  }
}
