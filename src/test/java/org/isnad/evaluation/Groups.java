// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labelled pairs must stay on one side of a split?
 *
 * <p>Those that have a text in common, directly or through others, and translations of one pair:
 * who has seen one of them has seen the other. Pairs of stories and of the generated newswire have
 * groups of their own; texts put together by chance tie nothing.
 */
final class Groups {

  private static final Set<String> APART =
      Set.of("stories", "authored stories", "strangers", "generated", "selves");

  private final Map<String, String> towards = new HashMap<>();

  /** Takes in all pairs of a fit, those with grades too. */
  Groups(Collection<LabelledPair> pairs) {
    for (LabelledPair pair : pairs) {
      List<String> ties = ties(pair);
      ties.forEach(tie -> join(ties.get(0), tie));
    }
  }

  /** The pair in its group. */
  LabelledPair placed(LabelledPair pair) {
    List<String> ties = ties(pair);
    return ties.isEmpty() ? pair : pair.in(least(ties.get(0)));
  }

  /** What ties a pair to others: its texts, and the pair that it is a translation of. */
  private static List<String> ties(LabelledPair pair) {
    if (APART.contains(pair.set())) {
      return List.of();
    }
    // Neighbours come from pools of their own.
    String of = pair.set().equals("neighbours") ? pair.set() + " " : "";
    List<String> ties = new ArrayList<>(List.of(of + pair.a().text(), of + pair.b().text()));
    if (pair.set().equals("xnli_ar_en")) {
      ties.add("xnli " + pair.id().replaceFirst("-(ar|en)-(ar|en)$", ""));
    }
    return ties;
  }

  private void join(String one, String other) {
    String a = least(one);
    String b = least(other);
    int order = a.compareTo(b);
    if (order != 0) {
      towards.put(order < 0 ? b : a, order < 0 ? a : b);
    }
  }

  private String least(String tie) {
    String at = tie;
    String next = towards.get(at);
    while (next != null) {
      at = next;
      next = towards.get(at);
    }
    return at;
  }
}
