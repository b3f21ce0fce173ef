// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Relation;

/**
 * A story told by several sources, with the clusters and positions a careful reader makes.
 *
 * @param set which set of stories it is of
 */
record Story(String set, String name, List<Told> told) {

  /** One claim and where it belongs. */
  record Told(
      String source, String externalId, LabelledPair.Side said, String topic, String position) {

    Set<Relation> relationTo(Told other) {
      if (!topic.equals(other.topic)) {
        return LabelledPair.OTHER_QUESTION;
      }
      return EnumSet.of(position.equals(other.position) ? Relation.MATCH : Relation.CONFLICT);
    }
  }

  /** Every pair of its claims. */
  List<LabelledPair> pairs() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Told a = told.get(i);
        Told b = told.get(j);
        pairs.add(
            new LabelledPair(
                set,
                name,
                a.externalId + " " + b.externalId,
                a.said,
                b.said,
                a.relationTo(b),
                null,
                null));
      }
    }
    return pairs;
  }
}
