// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.IndexedClaim;
import org.isnad.candidate.NearClaim;
import org.isnad.candidate.NearClaims;
import org.isnad.candidate.NearQuery;
import org.isnad.candidate.Nearness;
import org.isnad.claim.ClaimIds;
import org.isnad.embed.Encoder;
import org.isnad.embed.Models;
import org.isnad.text.Rarity;
import org.isnad.text.StopWords;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/**
 * How much of what is near does the index find among many claims, against a look at every pair?
 *
 * <p>Over the generated newswire. Arguments: how many claims, how many of them to ask about, an
 * empty folder.
 */
final class NearRecall {

  private static final long SEED = 20261129;

  private final Nearness nearness = new Nearness(Rarity.standard());
  private final List<IndexedClaim> claims;
  private long wanted;
  private long found;
  private long near;
  private long most;
  private int cut;
  private long nanos;

  private NearRecall(List<IndexedClaim> claims) {
    this.claims = claims;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[2]));
    NearRecall recall;
    try (Models models = new Models(Optional.empty(), Optional.empty())) {
      recall = new NearRecall(claims(Integer.parseInt(args[0]), models.encoder()));
    }
    try (CandidateIndex index = CandidateIndex.open(folder, "recall")) {
      recall.claims.forEach(index::add);
      index.refresh();
      new Random(SEED)
          .ints(Integer.parseInt(args[1]), 0, recall.claims.size())
          .forEach(i -> recall.ask(index, recall.claims.get(i)));
    }
    recall.print(Integer.parseInt(args[1]));
  }

  private static List<IndexedClaim> claims(int count, Encoder encoder) {
    Newswire wire = new Newswire(WireTables.read(), SEED);
    List<WireClaim> said = IntStream.range(0, count).mapToObj(i -> wire.next()).toList();
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(
            i -> {
              WireClaim claim = said.get(i);
              return new IndexedClaim(
                  ClaimIds.of(claim.source(), "g" + i),
                  i,
                  claim.source(),
                  claim.publishedAt(),
                  terms(claim.text()),
                  encoder.encode(claim.text()));
            })
        .toList();
  }

  private static List<String> terms(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() == Token.Kind.WORD && !StopWords.isStop(token))
        .map(Token::stem)
        .toList();
  }

  private void ask(CandidateIndex index, IndexedClaim claim) {
    long begun = System.nanoTime();
    NearClaims given =
        index.near(new NearQuery(claim.terms(), claim.vector(), claim.id()), nearness);
    nanos += System.nanoTime() - begun;
    List<IndexedClaim> all =
        claims.parallelStream()
            .filter(other -> !other.id().equals(claim.id()))
            .filter(other -> areNear(claim, other))
            .toList();
    Set<UUID> expected = nearest(claim, all, given.isCut());
    Collection<UUID> ids = given.claims().stream().map(NearClaim::id).collect(Collectors.toSet());
    near += all.size();
    most = Math.max(most, all.size());
    cut += given.isCut() ? 1 : 0;
    wanted += expected.size();
    Set<UUID> both = new HashSet<>(expected);
    both.retainAll(ids);
    found += both.size();
  }

  /** All, or as many as are given when there are more than are ever kept. */
  private static Set<UUID> nearest(IndexedClaim claim, List<IndexedClaim> all, boolean isCut) {
    return all.stream()
        .sorted(
            Comparator.comparingDouble(
                    (IndexedClaim other) -> -claim.vector().cosine(other.vector()))
                .thenComparing(other -> other.id().toString()))
        .limit(isCut ? NearClaims.MOST : all.size())
        .map(IndexedClaim::id)
        .collect(Collectors.toSet());
  }

  private boolean areNear(IndexedClaim a, IndexedClaim b) {
    return nearness.areNear(a.terms(), a.vector(), b.terms(), b.vector());
  }

  private void print(int asked) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d claims, %d asked: near %.1f on average, at most %d, cut %d times; found %.5f;"
                + " %.1f ms a search",
            claims.size(),
            asked,
            near / (double) asked,
            most,
            cut,
            found / (double) wanted,
            nanos / 1e6 / asked));
  }
}
