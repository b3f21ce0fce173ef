// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimIds;
import org.isnad.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private static Appearance said(String source, int hour, int position, boolean denies) {
    return appearance(source, hour, position, denies, null);
  }

  private static Appearance appearance(
      String source, int hour, int position, boolean denies, @Nullable Instant retracted) {
    Instant at = NOON.plusSeconds(3600L * hour);
    ClaimContent content =
        new ClaimContent(
            source, Integer.toString(hour), source + " " + hour, "en", null, at, null, false);
    Claim claim =
        new Claim(ClaimIds.of(source, "" + hour), 1, content, NOON, ClaimStatus.ACTIVE, hour + 1);
    return new Appearance(
        claim, position, denies, List.of(new Appearance.Revision(1, content, NOON)), retracted);
  }

  /** Every answer conflicts with every other. */
  private static List<Integer> allOthers(int position) {
    return IntStream.range(0, 5).filter(each -> each != position).boxed().toList();
  }

  private static List<Event> events(Appearance... appearances) {
    return Timeline.of(List.of(appearances), TimelineTest::allOthers).stream()
        .map(TimelineEntry::event)
        .toList();
  }

  @Test
  void claims_areTold_byWhatTheyDo() {
    assertThat(
            events(
                said("a", 0, 0, false),
                said("b", 1, 0, false),
                said("a", 2, 0, false),
                said("c", 3, 1, true),
                said("d", 4, 2, false),
                said("d", 5, 1, true)))
        .containsExactly(
            Event.FIRST,
            Event.CORROBORATE,
            Event.REPEAT,
            Event.DENY,
            Event.CONFLICT,
            Event.CORROBORATE);
  }

  @Test
  void entry_namesTheClaimItAnswers() {
    Appearance first = said("a", 0, 0, false);
    Appearance denial = said("b", 1, 1, true);

    List<TimelineEntry> entries = Timeline.of(List.of(denial, first), TimelineTest::allOthers);

    assertThat(entries.get(0).relatedTo()).isNull();
    assertThat(entries.get(1).relatedTo()).isEqualTo(first.claim().id());
  }

  @Test
  void entry_ofANewAnswer_namesTheLatestThatItConflictsWith() {
    Appearance opposed = said("b", 0, 1, false);
    Appearance beside = said("a", 1, 0, false);
    Appearance last = said("c", 2, 2, false);

    List<TimelineEntry> entries =
        Timeline.of(
            List.of(opposed, beside, last), position -> position == 1 ? List.of(2) : List.of(1));

    assertThat(entries)
        .extracting(TimelineEntry::event)
        .containsExactly(Event.FIRST, Event.CONFLICT, Event.CONFLICT);
    assertThat(entries.get(2).relatedTo()).isEqualTo(opposed.claim().id());
  }

  @Test
  void entry_ofANewAnswerThatConflictsWithNone_isAFirst() {
    List<TimelineEntry> entries =
        Timeline.of(List.of(said("a", 0, 0, false), said("b", 1, 1, true)), position -> List.of());

    assertThat(entries).extracting(TimelineEntry::event).containsExactly(Event.FIRST, Event.FIRST);
  }

  @Test
  void claims_whoseDateWasPutRight_enterByTheDateOfTheirFirstWords() {
    Appearance moved = said("a", 9, 0, false);
    ClaimContent first =
        new ClaimContent("a", "9", "a early", "en", null, NOON.minusSeconds(60), null, false);
    Appearance.Revision early = new Appearance.Revision(1, first, NOON);
    Appearance.Revision late = new Appearance.Revision(2, moved.claim().content(), NOON);
    Appearance revised = new Appearance(moved.claim(), 0, false, List.of(early, late), null);

    List<TimelineEntry> entries =
        Timeline.of(List.of(said("b", 1, 0, false), revised), TimelineTest::allOthers);

    assertThat(entries.get(0).event()).isEqualTo(Event.FIRST);
    assertThat(entries.get(0).claimId()).isEqualTo(moved.claim().id());
  }

  @Test
  void retraction_isAllThatIsTold_ofAClaimTakenBack() {
    List<TimelineEntry> entries =
        Timeline.of(
            List.of(said("a", 1, 0, false), appearance("b", 0, -1, false, NOON.plusSeconds(9_000))),
            TimelineTest::allOthers);

    assertThat(entries)
        .extracting(TimelineEntry::event)
        .containsExactly(Event.FIRST, Event.RETRACT);
  }

  @Test
  void order_ofInput_doesNotShow() {
    List<Appearance> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(said("s" + i % 4, i / 3, i % 3, i % 5 == 0));
    }
    List<TimelineEntry> once = Timeline.of(all, TimelineTest::allOthers);
    Random random = new Random(5);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(all, random);
      assertThat(Timeline.of(all, TimelineTest::allOthers)).isEqualTo(once);
    }
  }

  @Test
  void origins_sharedSourceSpeakerOrWords_countOnce() {
    Claim a = said("a", 0, 0, false).claim();
    Claim again = said("a", 1, 0, false).claim();
    Claim other = said("b", 2, 0, false).claim();

    assertThat(Origins.count(List.of(a, again))).isEqualTo(1);
    assertThat(Origins.count(List.of(a, again, other))).isEqualTo(2);
  }
}
