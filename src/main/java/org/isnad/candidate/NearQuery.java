// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.isnad.embed.Embedding;

/**
 * What is to have claims near to it.
 *
 * @param terms stems of the text, made as those of the indexed claims were; none, and words are not
 *     asked for
 * @param vector what the text means
 * @param excluding claims that are not to be found
 * @param most how many near in meaning are enough: words are then not asked for, and among very
 *     many claims these are what is sure to be found
 */
public record NearQuery(List<String> terms, Embedding vector, Set<UUID> excluding, int most) {

  public NearQuery {
    terms = List.copyOf(terms);
    excluding = Set.copyOf(excluding);
  }
}
