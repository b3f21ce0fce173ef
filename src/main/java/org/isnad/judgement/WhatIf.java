// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.List;
import java.util.UUID;
import org.isnad.cluster.Binding;
import org.isnad.cluster.ClusterRow.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * How would clusters look if people said this, or thresholds were those? Changes nothing.
 *
 * <p>Looked at are the clusters named and all that the judgements can move. Thresholds apply to the
 * claims of these alone: who else might join is not asked.
 */
public interface WhatIf {

  /** At most so many claims are clustered for an answer. */
  int MOST_CLAIMS = 5_000;

  /** The answer. */
  sealed interface Outcome {}

  /**
   * The clusters that would not stay as they are.
   *
   * @param moved how many claims would be in a cluster of another id
   */
  record Changes(List<Outline> before, List<Outline> after, int moved) implements Outcome {
    public Changes {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * The first of the judgements that cannot be made.
   *
   * @param chain what excludes it
   * @param supposed which of the chain are supposed themselves, and have no id
   */
  record Excluded(Binding judged, List<Judgement> chain, List<Judgement> supposed)
      implements Outcome {
    public Excluded {
      chain = List.copyOf(chain);
      supposed = List.copyOf(supposed);
    }
  }

  /** No such claim, or it is retracted. */
  record NoClaim(UUID id) implements Outcome {}

  /** No such cluster, or it has ended. */
  record NoCluster(UUID id) implements Outcome {}

  /** It would concern more claims than an answer may take. */
  record TooMany(int claims) implements Outcome {}

  /**
   * A cluster in outline.
   *
   * @param id null for one that would be new
   * @param title words of its earliest claim
   * @param positions by index, the claims of each in ascending order of id
   */
  record Outline(
      @Nullable UUID id, String title, List<List<UUID>> positions, List<Conflict> conflicts) {
    public Outline {
      positions = List.copyOf(positions);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * What would change.
   *
   * @param language of the titles, if there is a claim in it
   */
  Outcome of(Supposition supposition, String language);
}
