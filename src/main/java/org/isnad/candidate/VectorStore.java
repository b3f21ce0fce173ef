// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.isnad.embed.Embedding;
import org.isnad.embed.Meaning;

/**
 * Where the meanings of claims are kept, so that an index can be made again without the encoder.
 */
public interface VectorStore {

  /** The vectors of those claims whose present words this encoder has read. */
  Map<UUID, Embedding> vectors(Collection<UUID> claims, String encoder);

  /** The same with what the masked texts mean, where that is kept too. */
  Map<UUID, Meaning> meanings(Collection<UUID> claims, String encoder);

  /**
   * What the words meant by which those of these claims that were ever placed in a cluster were
   * last placed; by whichever encoder placed them.
   */
  Map<UUID, Embedding> placed(Collection<UUID> claims);

  /**
   * Keeps meanings, by claim; one of a claim that has changed since, or is being changed, is left
   * out. Waits for nobody.
   */
  void keep(Map<UUID, Versioned> meanings, String encoder);

  /** What the words mean that stood at this version of the claim. */
  record Versioned(long version, Meaning meaning) {}
}
