// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A cluster as lists show it.
 *
 * @param version 1 for the first state, one more for each that followed
 * @param seq number of the change that made this state
 * @param claims how many claims it holds
 * @param positions how many answers they give
 * @param conflicts pairs of positions that cannot both hold, by index from 0
 * @param sources ids of those who speak, in alphabetical order
 * @param independentOrigins groups of claims that share no source, speaker or wording
 * @param firstPublishedAt when the earliest claim was made
 * @param title words of the earliest claim
 * @param titles by language, words of the earliest claim in it
 */
public record ClusterRow(
    UUID id,
    int version,
    long seq,
    Instant updatedAt,
    int claims,
    int positions,
    List<Conflict> conflicts,
    List<String> sources,
    int independentOrigins,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    String title,
    Map<String, String> titles) {

  public ClusterRow {
    conflicts = List.copyOf(conflicts);
    sources = List.copyOf(sources);
    titles = Map.copyOf(titles);
  }

  /** Two positions that cannot both hold; a is the lesser index. */
  public record Conflict(int a, int b) {}

  /** Does any answer speak against another? */
  public boolean isContested() {
    return !conflicts.isEmpty();
  }

  /** The title in a language if there is a claim in it, else that of the earliest claim. */
  public String title(String language) {
    return titles.getOrDefault(language, title);
  }

  /** Positions that cannot hold beside this one, in ascending order. */
  public List<Integer> conflictsWith(int position) {
    return conflicts.stream()
        .filter(pair -> pair.a() == position || pair.b() == position)
        .map(pair -> pair.a() == position ? pair.b() : pair.a())
        .sorted()
        .toList();
  }
}
