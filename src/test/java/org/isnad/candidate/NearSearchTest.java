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
  private static final int ENOUGH = 100;

  /** As many as are near in meaning to some of {@link #SOME} claims, one more than to others. */
  private static final int FEW = 25;

  private static final int SOME = FEW * SUBJECTS + SUBJECTS / 4;

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

  private static Set<UUID> found(CandidateIndex index, IndexedClaim claim, int enough) {
    NearQuery query = new NearQuery(claim.terms(), claim.vector(), Set.of(claim.id()), enough);
    return index.near(query, NEARNESS).stream().map(NearClaim::id).collect(Collectors.toSet());
  }

  private static Set<UUID> nearInMeaning(List<IndexedClaim> claims, IndexedClaim claim) {
    return claims.stream()
        .filter(other -> !other.id().equals(claim.id()))
        .filter(other -> claim.vector().cosine(other.vector()) >= Nearness.COSINE)
        .map(IndexedClaim::id)
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
    List<IndexedClaim> claims = claims(SOME);
    try (CandidateIndex index = filled(claims, NearestVectors.EXACT_UP_TO)) {
      int withWords = 0;
      for (IndexedClaim claim : claims.subList(0, 200)) {
        Set<UUID> inMeaning = nearInMeaning(claims, claim);
        boolean areEnough = inMeaning.size() >= FEW;
        withWords += areEnough ? 0 : 1;
        assertThat(found(index, claim, FEW))
            .as("near %s", claim.id())
            .isEqualTo(areEnough ? inMeaning : near(claims, claim));
      }
      assertThat(withWords).isBetween(20, 180);
    }
  }

  @Test
  void near_manyClaims_areFound() {
    List<IndexedClaim> claims = claims(1_200);
    try (CandidateIndex index = filled(claims, GRAPH_ALWAYS)) {
      long found = 0;
      long all = 0;
      for (IndexedClaim claim : claims.subList(0, 100)) {
        Set<UUID> near = nearInMeaning(claims, claim);
        all += near.size();
        found += found(index, claim, ENOUGH).stream().filter(near::contains).count();
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
      NearQuery query =
          new NearQuery(List.of("qbx", "qax"), Vectors.atCosine(1), Set.of(id(3)), ENOUGH);

      assertThat(index.near(query, NEARNESS)).containsExactly(new NearClaim(id(1), 1, 0));
    }
  }

  @Test
  void near_aCrowd_isGivenWhole() {
    List<IndexedClaim> crowd = new ArrayList<>();
    for (int i = 0; i <= ENOUGH; i++) {
      crowd.add(claim(i, Vectors.atCosine(.9 - i * .001)));
    }
    try (CandidateIndex index = filled(crowd, GRAPH_ALWAYS)) {
      List<NearClaim> near =
          index.near(
              new NearQuery(List.of(), Vectors.atCosine(1), Set.of(id(0)), ENOUGH), NEARNESS);

      assertThat(near)
          .extracting(NearClaim::id)
          .containsExactlyInAnyOrderElementsOf(
              crowd.stream().skip(1).map(IndexedClaim::id).toList());
    }
  }

  @Test
  void near_asManyInMeaningAsAreEnough_leavesNoRoomForWordsAlone() {
    List<IndexedClaim> claims = new ArrayList<>();
    for (int i = 0; i < ENOUGH; i++) {
      claims.add(claim(i, Vectors.atCosine(.9 - i * .001)));
    }
    claims.add(claim(ENOUGH, Vectors.atCosine(0), "qax", "qbx"));
    try (CandidateIndex index = filled(claims, GRAPH_ALWAYS)) {
      assertThat(index.near(words(Set.of()), NEARNESS))
          .extracting(NearClaim::id)
          .doesNotContain(id(ENOUGH));
      assertThat(index.near(words(Set.of(id(0))), NEARNESS))
          .extracting(NearClaim::id)
          .contains(id(ENOUGH));
    }
  }

  private static NearQuery words(Set<UUID> excluding) {
    return new NearQuery(List.of("qax", "qbx"), Vectors.atCosine(1), excluding, ENOUGH);
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
