// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.Locale;
import java.util.UUID;
import org.isnad.judgement.Judgement;

/** A judgement as one of a chain that excludes another. */
record ChainLink(UUID judgement, UUID a, UUID b, String relation) {

  static ChainLink of(Judgement judgement) {
    return new ChainLink(
        judgement.id(),
        judgement.a(),
        judgement.b(),
        judgement.relation().name().toLowerCase(Locale.ROOT));
  }
}
