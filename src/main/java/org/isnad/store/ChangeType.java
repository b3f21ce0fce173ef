// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.Locale;

/** What a change was about; {@link #word} is what the log and its readers say. */
enum ChangeType {
  SOURCE_RECORDED,
  SOURCE_REVISED,
  SOURCE_REMOVED,
  CLAIM_RECORDED,
  CLAIM_REVISED,
  CLAIM_RETRACTED,
  CLUSTER_CHANGED,
  CLUSTER_MERGED,
  CLUSTER_SPLIT,
  CONFLICT_FOUND,
  JUDGEMENT_MADE,
  JUDGEMENT_WITHDRAWN;

  /** {@code claim.recorded} and so on. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
