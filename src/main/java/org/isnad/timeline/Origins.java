// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    Map<String, List<Claim>> sharing = new HashMap<>();
    for (Claim claim : claims) {
      marks(claim)
          .forEach(mark -> sharing.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(claim));
    }
    Set<UUID> counted = new HashSet<>();
    int origins = 0;
    for (Claim claim : claims) {
      if (counted.add(claim.id())) {
        origins++;
        countAll(claim, sharing, counted);
      }
    }
    return origins;
  }

  /** Counts with a claim those that share an origin with it, directly or through others. */
  private static void countAll(Claim first, Map<String, List<Claim>> sharing, Set<UUID> counted) {
    Deque<Claim> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      for (String mark : marks(next.remove())) {
        List<Claim> same = sharing.remove(mark);
        if (same != null) {
          same.stream().filter(claim -> counted.add(claim.id())).forEach(next::add);
        }
      }
    }
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
