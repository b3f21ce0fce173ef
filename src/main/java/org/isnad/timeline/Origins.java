// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.Claim;

/**
 * How many independent origins does an answer have?
 *
 * <p>Claims share an origin when they come from one source, credit one speaker, or use the same
 * words (a wire report printed twice). Shared origins are joined, and what is left is counted.
 */
public final class Origins {

  private Origins() {}

  /** The number of groups of claims that share no source, speaker or wording. */
  public static int count(Collection<Claim> claims) {
    List<Set<String>> origins = new ArrayList<>();
    for (Claim claim : claims) {
      Set<String> joined = marks(claim);
      for (Set<String> origin : List.copyOf(origins)) {
        if (origin.stream().anyMatch(joined::contains)) {
          joined.addAll(origin);
          origins.remove(origin);
        }
      }
      origins.add(joined);
    }
    return origins.size();
  }

  private static Set<String> marks(Claim claim) {
    Set<String> marks = new HashSet<>();
    marks.add("source " + claim.content().source());
    marks.add("words " + folded(claim.content().text()));
    String speaker = claim.content().speaker();
    if (speaker != null) {
      marks.add("speaker " + folded(speaker));
    }
    return marks;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
