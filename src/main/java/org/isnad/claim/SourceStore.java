// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.Optional;
import java.util.OptionalLong;

/** Where sources are kept. Each call that writes is one transaction. */
public interface SourceStore {

  /**
   * Records a source, or replaces what was known of it; the same again changes nothing.
   *
   * @throws StaleVersionException when the precondition does not hold for the current version
   */
  StoredSource put(Source source, Precondition precondition);

  /** The source as it stands now. */
  Optional<StoredSource> byId(String id);

  /** Number of the last change that touched the source, without reading the source itself. */
  OptionalLong versionOf(String id);

  /**
   * Sources in the order in which they were first recorded.
   *
   * @param after position of the last source already seen, 0 to begin
   */
  Page<StoredSource> page(long after, int limit);

  /**
   * Removes a source that has no claims.
   *
   * @throws StaleVersionException when the precondition does not hold for the current version
   */
  Removal remove(String id, Precondition precondition);

  /** What became of a wish to remove a source. */
  enum Removal {
    REMOVED,
    UNKNOWN,
    /** The source has claims, and claims are never deleted. */
    HAS_CLAIMS
  }
}
