// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.Locale;
import java.util.UUID;
import org.isnad.judgement.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as one of a chain that excludes another.
 *
 * @param judgement its id; null when it is only supposed
 */
record ChainLink(@Nullable UUID judgement, UUID a, UUID b, String relation) {

  static ChainLink of(Judgement judgement) {
    return of(judgement, false);
  }

  static ChainLink of(Judgement judgement, boolean isSupposed) {
    return new ChainLink(
        isSupposed ? null : judgement.id(),
        judgement.a(),
        judgement.b(),
        judgement.relation().name().toLowerCase(Locale.ROOT));
  }
}
