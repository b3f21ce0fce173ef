// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.List;
import java.util.UUID;
import org.isnad.embed.Embedding;

/**
 * What is to have claims near to it.
 *
 * @param terms stems of the text, made as those of the indexed claims were
 * @param vector what the text means
 * @param excluding a claim that is not to be near to itself
 */
public record NearQuery(List<String> terms, Embedding vector, UUID excluding) {

  public NearQuery {
    terms = List.copyOf(terms);
  }
}
