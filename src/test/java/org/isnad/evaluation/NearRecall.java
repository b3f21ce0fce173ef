// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.IndexedClaim;
import org.isnad.candidate.NearClaim;
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
 * How many of the neighbours of a claim does the index find among many claims, and from how many of
 * them does it find the claim, against a look at every pair?
 *
 * <p>Over the generated newswire. Arguments: how many claims, how many of them to ask about, an
 * empty folder.
 */
final class NearRecall {

  private static final long SEED = 20261129;

  /** As the service has it. */
  private static final int NEIGHBOURS = 100;

  private final Nearness nearness = new Nearness(Rarity.standard());
  private final List<IndexedClaim> claims;
  private long wanted;
  private long found;
  private long foundBack;
  private long near;
  private long most;
  private int cut;
  private final LongAdder nanos = new LongAdder();
  private final LongAdder searches = new LongAdder();

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
    List<IndexedClaim> all =
        claims.parallelStream()
            .filter(other -> !other.id().equals(claim.id()))
            .filter(other -> areNear(claim, other))
            .toList();
    near += all.size();
    most = Math.max(most, all.size());
    List<IndexedClaim> neighbours = neighbours(claim, all);
    cut += neighbours.size() < all.size() ? 1 : 0;
    wanted += neighbours.size();
    Set<UUID> given = search(index, claim);
    found += neighbours.stream().filter(other -> given.contains(other.id())).count();
    foundBack +=
        neighbours.parallelStream()
            .filter(other -> search(index, other).contains(claim.id()))
            .count();
  }

  private Set<UUID> search(CandidateIndex index, IndexedClaim claim) {
    long begun = System.nanoTime();
    List<NearClaim> given =
        index.near(
            new NearQuery(claim.terms(), claim.vector(), Set.of(claim.id()), NEIGHBOURS), nearness);
    nanos.add(System.nanoTime() - begun);
    searches.increment();
    return given.stream().map(NearClaim::id).collect(Collectors.toSet());
  }

  /** All that are near in meaning, or as many of these as count. */
  private static List<IndexedClaim> neighbours(IndexedClaim claim, List<IndexedClaim> all) {
    return all.stream()
        .filter(other -> claim.vector().cosine(other.vector()) >= Nearness.COSINE)
        .sorted(
            Comparator.comparingDouble(
                    (IndexedClaim other) -> -claim.vector().cosine(other.vector()))
                .thenComparing(other -> other.id().toString()))
        .limit(NEIGHBOURS)
        .toList();
  }

  private boolean areNear(IndexedClaim a, IndexedClaim b) {
    return nearness.areNear(a.terms(), a.vector(), b.terms(), b.vector());
  }

  private void print(int asked) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d claims, %d asked: near %.1f on average, at most %d, more than count %d times; of the"
                + " neighbours found %.5f, finding the claim themselves %.5f; %.1f ms a search",
            claims.size(),
            asked,
            near / (double) asked,
            most,
            cut,
            found / (double) wanted,
            foundBack / (double) wanted,
            nanos.sum() / 1e6 / searches.sum()));
  }
}
