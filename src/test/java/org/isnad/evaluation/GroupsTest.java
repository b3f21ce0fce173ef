// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.claim.Publication;
import org.junit.jupiter.api.Test;

/** Which pairs stay on one side of a split? */
class GroupsTest {

  private static LabelledPair pair(String set, String id, String a, String b) {
    return new LabelledPair(
        set,
        id,
        id,
        new LabelledPair.Side(a, "en", Publication.UNKNOWN),
        new LabelledPair.Side(b, "en", Publication.UNKNOWN),
        LabelledPair.MATCH,
        null,
        null);
  }

  private static List<String> groups(LabelledPair... pairs) {
    Groups groups = new Groups(List.of(pairs));
    return Arrays.stream(pairs).map(pair -> groups.placed(pair).group()).toList();
  }

  @Test
  void placed_pairsThatShareATextThroughOthers_areOneGroup() {
    List<String> groups =
        groups(
            pair("msrp", "1", "A", "B"),
            pair("msrp", "2", "C", "D"),
            pair("stsb_en", "3", "D", "B"),
            pair("msrp", "4", "E", "F"));

    assertThat(groups.subList(0, 3)).containsOnly(groups.get(0));
    assertThat(groups.get(3)).isNotEqualTo(groups.get(0));
  }

  @Test
  void placed_translationsOfOnePair_areOneGroup() {
    assertThat(
            groups(
                pair("xnli_ar_en", "xnli-dev-0007-en-en", "A", "B"),
                pair("xnli_ar_en", "xnli-dev-0007-ar-en", "C", "D")))
        .containsOnly("A");
  }

  @Test
  void placed_anyOrder_isTheSame() {
    List<LabelledPair> pairs =
        Arrays.asList(
            pair("msrp", "1", "D", "B"), pair("msrp", "2", "B", "A"), pair("msrp", "3", "C", "D"));
    Groups there = new Groups(pairs);
    Collections.reverse(pairs);
    Groups back = new Groups(pairs);

    assertThat(pairs)
        .allSatisfy(pair -> assertThat(back.placed(pair)).isEqualTo(there.placed(pair)));
  }

  @Test
  void placed_pairOfAStory_staysInItsStory() {
    LabelledPair told = pair("stories", "1", "A", "B").in("a story");

    assertThat(new Groups(List.of(told, pair("msrp", "2", "A", "B"))).placed(told)).isEqualTo(told);
  }
}
