// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses and queries. */
final class Ids {

  private static final int LENGTH = 36;

  private Ids() {}

  /** The id, or null when it is not written as one. */
  static @Nullable UUID parse(String text) {
    try {
      return text.length() == LENGTH ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The id of a claim in an address; what is no id is the address of nothing. */
  static UUID claim(String text) {
    UUID id = parse(text);
    if (id == null) {
      throw noClaim();
    }
    return id;
  }

  static ProblemException noClaim() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no claim has this id");
  }
}
