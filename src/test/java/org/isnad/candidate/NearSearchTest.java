// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.candidate.Claims.claim;
import static org.isnad.candidate.Claims.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.embed.Embedding;
import org.isnad.text.Rarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index gives as near, against a look at every pair. */
class NearSearchTest {

  private static final Nearness NEARNESS = new Nearness(Rarity.standard());
  private static final int SUBJECTS = 40;
  private static final int GRAPH_ALWAYS = -1;

  /** Everyday words; all others of these claims are as rare as can be. */
  private static final List<String> COMMON = List.of("water", "city", "school", "minister");

  private static final int RARE = 60;

  @TempDir Path folder;

  private static List<IndexedClaim> claims(int count) {
    Random random = new Random(7);
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Embedding vector = Vectors.near(Vectors.random(-1 - i % SUBJECTS), 1.2, i);
      String[] words =
          IntStream.range(0, random.nextInt(8)).mapToObj(n -> word(random)).toArray(String[]::new);
      claims.add(claim(i, vector, words));
    }
    return claims;
  }

  private static String word(Random random) {
    return random.nextBoolean()
        ? COMMON.get(random.nextInt(COMMON.size()))
        : "q" + random.nextInt(RARE) + "x";
  }

  private CandidateIndex filled(List<IndexedClaim> claims, int exactUpTo) {
    CandidateIndex index = CandidateIndex.open(folder, "test", exactUpTo);
    claims.forEach(index::add);
    index.refresh();
    return index;
  }

  private static Set<UUID> found(CandidateIndex index, IndexedClaim claim) {
    return index
        .near(new NearQuery(claim.terms(), claim.vector(), claim.id()), NEARNESS)
        .claims()
        .stream()
        .map(NearClaim::id)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> near(List<IndexedClaim> claims, IndexedClaim claim) {
    return claims.stream()
        .filter(other -> !other.id().equals(claim.id()))
        .filter(
            other -> NEARNESS.areNear(claim.terms(), claim.vector(), other.terms(), other.vector()))
        .map(IndexedClaim::id)
        .collect(Collectors.toSet());
  }

  @Test
  void near_fewClaims_isEveryPairNearAndNoOther() {
    List<IndexedClaim> claims = claims(1_000);
    try (CandidateIndex index = filled(claims, NearestVectors.EXACT_UP_TO)) {
      int whole = 0;
      for (IndexedClaim claim : claims.subList(0, 200)) {
        Set<UUID> near = near(claims, claim);
        if (near.size() <= NearClaims.MOST) {
          whole++;
          assertThat(found(index, claim)).as("near %s", claim.id()).isEqualTo(near);
        }
      }
      assertThat(whole).isGreaterThan(20);
    }
  }

  @Test
  void near_manyClaims_ofWhichNoneIsCut_areFound() {
    List<IndexedClaim> claims = claims(1_200);
    try (CandidateIndex index = filled(claims, GRAPH_ALWAYS)) {
      long found = 0;
      long all = 0;
      for (IndexedClaim claim : claims.subList(0, 100)) {
        Set<UUID> near = near(claims, claim);
        if (near.size() <= NearClaims.MOST) {
          all += near.size();
          found += found(index, claim).stream().filter(near::contains).count();
        }
      }
      assertThat(all).isGreaterThan(1_000);
      assertThat(found / (double) all).isGreaterThan(.995);
    }
  }

  @Test
  void near_rareWordsOfAStrangerInMeaning_isEnough() {
    try (CandidateIndex index = filled(List.of(), NearestVectors.EXACT_UP_TO)) {
      index.add(claim(1, Vectors.atCosine(0), "qax", "qbx", "city"));
      index.add(claim(2, Vectors.atCosine(0), "qax", "city", "water"));
      index.refresh();
      NearQuery query = new NearQuery(List.of("qbx", "qax"), Vectors.atCosine(1), id(3));

      assertThat(index.near(query, NEARNESS).claims()).containsExactly(new NearClaim(id(1), 1, 0));
    }
  }

  @Test
  void near_aCrowd_keepsTheNearestAndSaysSo() {
    List<IndexedClaim> crowd = new ArrayList<>();
    for (int i = 0; i <= NearClaims.MOST; i++) {
      crowd.add(claim(i, Vectors.atCosine(.9 - i * .001)));
    }
    try (CandidateIndex index = filled(crowd, GRAPH_ALWAYS)) {
      NearClaims near = index.near(new NearQuery(List.of(), Vectors.atCosine(1), id(-1)), NEARNESS);

      assertThat(near.isCut()).isTrue();
      assertThat(near.claims()).extracting(NearClaim::id).hasSize(NearClaims.MOST);
      assertThat(near.claims().get(0).id()).isEqualTo(id(0));
      assertThat(near.claims()).extracting(NearClaim::id).doesNotContain(id(NearClaims.MOST));
    }
  }

  @Test
  void near_asManyInMeaningAsAreKept_leavesNoRoomForWordsAlone() {
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < NearClaims.MOST; i++) {
      claims.add(claim(i, Vectors.atCosine(.9 - i * .001)));
    }
    claims.add(claim(NearClaims.MOST, Vectors.atCosine(0), "qax", "qbx"));
    NearQuery query = new NearQuery(List.of("qax", "qbx"), Vectors.atCosine(1), id(-1));
    try (CandidateIndex index = filled(claims, GRAPH_ALWAYS)) {
      NearClaims near = index.near(query, NEARNESS);
      assertThat(near.isCut()).isTrue();
      assertThat(near.claims()).extracting(NearClaim::id).doesNotContain(id(NearClaims.MOST));

      index.remove(id(0));
      index.refresh();
      near = index.near(query, NEARNESS);
      assertThat(near.isCut()).isFalse();
      assertThat(near.claims()).extracting(NearClaim::id).contains(id(NearClaims.MOST));
    }
  }

  @Test
  void areNear_eitherWayRound_isTheSame() {
    List<IndexedClaim> claims = claims(100);
    for (IndexedClaim a : claims) {
      for (IndexedClaim b : claims) {
        assertThat(NEARNESS.areNear(a.terms(), a.vector(), b.terms(), b.vector()))
            .isEqualTo(NEARNESS.areNear(b.terms(), b.vector(), a.terms(), a.vector()));
      }
    }
  }
}
