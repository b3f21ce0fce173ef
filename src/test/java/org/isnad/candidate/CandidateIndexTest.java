// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.candidate.Claims.NOON;
import static org.isnad.candidate.Claims.claim;
import static org.isnad.candidate.Claims.from;
import static org.isnad.candidate.Claims.id;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.isnad.embed.Embedding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateIndexTest {

  private static final Embedding AXIS = Vectors.atCosine(1);

  @TempDir Path folder;

  private CandidateIndex index;

  @BeforeEach
  void open() {
    index = CandidateIndex.open(folder.resolve("index"), "test");
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void hold(IndexedClaim... claims) {
    for (IndexedClaim claim : claims) {
      index.add(claim);
    }
    index.refresh();
  }

  private List<UUID> found(CandidateQuery query) {
    return index.find(query).stream().map(Candidate::id).toList();
  }

  private static CandidateQuery about(int limit, String... terms) {
    return CandidateQuery.of(List.of(terms), AXIS, limit);
  }

  @Test
  void find_emptyIndex_isEmpty() {
    assertThat(found(about(5, "dam"))).isEmpty();
    assertThat(index.claims()).isZero();
  }

  @Test
  void find_beforeRefresh_seesNothingNew() {
    index.add(claim(1, "dam"));
    assertThat(found(about(5, "dam"))).isEmpty();
    index.refresh();
    assertThat(found(about(5, "dam"))).containsExactly(id(1));
  }

  @Test
  void find_limitOne_bestByWordsAndBestByMeaning() {
    hold(
        claim(1, Vectors.atCosine(.1), "dam", "burst"),
        claim(2, Vectors.atCosine(.9), "barrage"),
        claim(3, Vectors.atCosine(.5), "dam"));
    List<Candidate> found = index.find(about(1, "dam", "burst"));
    assertThat(found).extracting(Candidate::id).containsExactly(id(2), id(1));
    assertThat(found.get(0).bm25()).isZero();
    assertThat(found.get(0).cosine()).isCloseTo(.9, Offset.offset(1e-6));
    assertThat(found.get(0).version()).isEqualTo(2);
    assertThat(found.get(1).bm25()).isPositive();
    assertThat(found.get(1).cosine()).isCloseTo(.1, Offset.offset(1e-6));
  }

  @Test
  void find_foundByMeaningOnly_stillHasItsBm25() {
    hold(
        claim(1, Vectors.atCosine(.1), "dam", "burst"),
        claim(2, Vectors.atCosine(.9), "dam", "holds", "firm"));
    Candidate byMeaning = index.find(about(1, "dam", "burst")).get(0);
    assertThat(byMeaning.id()).isEqualTo(id(2));
    assertThat(byMeaning.bm25()).isPositive();
  }

  @Test
  void find_negationAndArabicTerms_areTermsLikeOthers() {
    hold(
        claim(1, Vectors.atCosine(0), "لم", "يقتل", "احد"),
        claim(2, Vectors.atCosine(0), "قتل", "احد"),
        claim(3, Vectors.atCosine(0), "not", "no"));
    assertThat(index.find(about(3, "لم"))).filteredOn(c -> c.bm25() > 0).hasSize(1);
    assertThat(index.find(about(3, "not"))).filteredOn(c -> c.bm25() > 0).hasSize(1);
  }

  @Test
  void find_rarerWord_weighsMore() {
    hold(
        claim(1, Vectors.atCosine(0), "said", "dam"),
        claim(2, Vectors.atCosine(0), "said", "road"),
        claim(3, Vectors.atCosine(0), "said", "school"));
    List<Candidate> found = index.find(about(3, "said", "dam"));
    assertThat(found.get(0).id()).isEqualTo(id(1));
    assertThat(found.get(0).bm25()).isGreaterThan(found.get(1).bm25());
  }

  @Test
  void find_excluding_leavesItOutAndFillsItsPlace() {
    hold(claim(1, AXIS, "dam"), claim(2, AXIS, "dam"), claim(3, AXIS, "dam"));
    assertThat(found(about(2, "dam").excluding(id(1)))).containsExactly(id(2), id(3));
    assertThat(found(about(2, "dam").excluding(id(99)))).containsExactly(id(1), id(2));
  }

  @Test
  void find_equalInAll_tiesBrokenById_alsoAtTheLimit() {
    LongStream.of(5, 3, 9, 1, 7, 2, 8).forEach(n -> index.add(claim(n, AXIS, "dam")));
    index.refresh();
    assertThat(found(about(3, "dam"))).containsExactly(id(1), id(2), id(3));
  }

  @Test
  void find_anyOrderOfArrival_sameAnswer() {
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      claims.add(claim(i, "word" + i % 7, "word" + i % 11, "said"));
    }
    List<List<Candidate>> answers = new ArrayList<>();
    for (int order = 0; order < 3; order++) {
      Collections.shuffle(claims, new Random(order));
      try (CandidateIndex other = CandidateIndex.open(folder.resolve("other" + order), "test")) {
        for (int i = 0; i < claims.size(); i++) {
          other.add(claims.get(i));
          if (i % (40 + 30 * order) == 0) {
            other.refresh();
          }
        }
        other.refresh();
        answers.add(other.find(about(10, "word3", "word4", "said")));
      }
    }
    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
  }

  @Test
  void add_sameIdAgain_replacesWordsVectorAndVersion() {
    hold(claim(1, Vectors.atCosine(.9), "dam"));
    index.add(new IndexedClaim(id(1), 8, "agency", NOON, List.of("road"), Vectors.atCosine(.2)));
    index.refresh();
    assertThat(index.claims()).isEqualTo(1);
    Candidate found = index.find(about(5, "dam")).get(0);
    assertThat(found.version()).isEqualTo(8);
    assertThat(found.bm25()).isZero();
    assertThat(found.cosine()).isCloseTo(.2, Offset.offset(1e-6));
  }

  @Test
  void remove_thenRefresh_isGone() {
    hold(claim(1, "dam"), claim(2, "dam"));
    index.remove(id(1));
    index.remove(id(99));
    index.refresh();
    assertThat(found(about(5, "dam"))).containsExactly(id(2));
    assertThat(index.claims()).isEqualTo(1);
  }

  @Test
  void find_withinSources_onlyTheirs() {
    hold(from("bbc", NOON, 1), from("wsj", NOON, 2), from("spa", NOON, 3));
    CandidateFilter filter = new CandidateFilter(Set.of("bbc", "spa", "none"), null, null);
    assertThat(found(about(5, "dam").within(filter))).containsExactlyInAnyOrder(id(1), id(3));
  }

  @Test
  void find_withinTimes_bothEndsIncluded() {
    Duration hour = Duration.ofHours(1);
    hold(
        from("bbc", NOON.minus(hour), 1),
        from("bbc", NOON, 2),
        from("bbc", NOON.plus(hour), 3),
        from("bbc", NOON.plus(hour).plusNanos(1_000), 4));
    assertThat(found(between(NOON, NOON.plus(hour)))).containsExactlyInAnyOrder(id(2), id(3));
    assertThat(found(between(null, NOON))).containsExactlyInAnyOrder(id(1), id(2));
    assertThat(found(between(NOON.plus(hour), null))).containsExactlyInAnyOrder(id(3), id(4));
  }

  private static CandidateQuery between(@Nullable Instant from, @Nullable Instant to) {
    return about(5, "dam").within(new CandidateFilter(Set.of(), from, to));
  }

  @Test
  void add_farthestDates_keptApart() {
    hold(
        from("bbc", Instant.parse("0001-01-01T00:00:00Z"), 1),
        from("bbc", Instant.parse("9999-12-31T23:59:59.999999Z"), 2));
    assertThat(found(between(NOON, null))).containsExactly(id(2));
  }

  @Test
  void add_oddTerms_neitherRefusedNorLost() {
    String endless = "ا".repeat(40_000);
    hold(
        claim(1, Vectors.atCosine(0), "", "\u0000", "\uD800", endless),
        claim(2, Vectors.atCosine(0)));
    assertThat(index.find(about(5, endless)).get(0).id()).isEqualTo(id(1));
    assertThat(index.find(about(5)).get(0).bm25()).isZero();
  }

  @Test
  void find_moreTermsThanLuceneTakes_answers() {
    hold(claim(1, AXIS, "w1"));
    String[] terms = LongStream.range(0, 3_000).mapToObj(n -> "w" + n).toArray(String[]::new);
    assertThat(index.find(about(5, terms)).get(0).bm25()).isPositive();
  }

  @Test
  void query_limitOutOfRange_refused() {
    assertThatThrownBy(() -> about(0, "dam")).hasMessageContaining("limit 0");
    assertThatThrownBy(() -> about(1_001, "dam")).hasMessageContaining("limit 1001");
  }

  @Test
  void bytesOnDisk_afterCommit_coversTheVectors() {
    hold(claim(1, "dam"), claim(2, "dam"));
    index.commit(2);
    assertThat(index.bytesOnDisk()).isGreaterThan(2L * Embedding.BYTES);
    assertThat(index.isUsable()).isTrue();
  }

  @Test
  void find_veryManyTermsWithinSourcesAndTimes_isNotTooMuchForLucene() {
    hold(from("spa", NOON, 1));
    String[] terms =
        LongStream.range(0, 1_300)
            .mapToObj(i -> i == 0 ? "dam" : "word" + i)
            .toArray(String[]::new);
    CandidateFilter filter = new CandidateFilter(Set.of("spa", "bbc"), NOON, NOON);
    assertThat(found(about(5, terms).within(filter))).containsExactly(id(1));
  }
}
