// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isnad.candidate.NearClaim;
import org.isnad.candidate.NearQuery;
import org.isnad.candidate.Nearness;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.NeighbourStore;
import org.isnad.cluster.Neighbours;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Settlement;
import org.isnad.embed.Embedding;

/**
 * Which claims is each of a batch to be compared with?
 *
 * <p>With all that are near, settled ones by the index, and those of the batch among one another;
 * where many are near, with its neighbours and with those whose neighbour it is ({@link
 * Neighbours}). Claims whose words have changed, or that were retracted, leave the neighbours of
 * others: these then have farther ones, and pairs of settled claims are to be compared as well.
 */
@ApplicationScoped
class NearPairs {

  private final ClaimIndex index;
  private final ClaimStore claims;
  private final ClaimMeanings meanings;
  private final NeighbourStore neighbours;
  private final NeighbourLimit limit;
  private final Nearness nearness;
  private final Cores cores;
  private final DistributionSummary found;
  private final Counter full;

  NearPairs(
      ClaimIndex index,
      ClaimStore claims,
      ClaimMeanings meanings,
      NeighbourStore neighbours,
      NeighbourLimit limit,
      Nearness nearness,
      Cores cores,
      MeterRegistry meters) {
    this.index = index;
    this.claims = claims;
    this.meanings = meanings;
    this.neighbours = neighbours;
    this.limit = limit;
    this.nearness = nearness;
    this.cores = cores;
    this.found =
        DistributionSummary.builder("isnad.claim.candidates")
            .description("Candidates found, a claim")
            .register(meters);
    this.full =
        Counter.builder("isnad.claim.neighbours.full")
            .description("Claims with as many neighbours as a claim may have")
            .register(meters);
  }

  /**
   * What is to be compared, and what comes of it for the neighbours of claims.
   *
   * @param pairs by claim, its candidates
   * @param neighbours those that change
   */
  record Near(Map<Claim, Map<UUID, NearClaim>> pairs, Map<UUID, Settlement.Change> neighbours) {}

  /**
   * The pairs of a batch.
   *
   * @param ids the claims of the batch, retracted ones too; the index may hold older words of them
   * @param batch those that are active
   * @param standing relations of the batch whose other ends are candidates if they are near, also
   *     where the index does not find them
   */
  Near of(Set<UUID> ids, List<Subject> batch, List<PairRelation> standing) {
    NeighbourLists lists = new NeighbourLists(limit.most());
    Map<Subject, List<NearClaim>> settled = search(batch, ids);
    Map<Subject, List<NearClaim>> mates = mates(batch);
    Map<Subject, List<NearClaim>> known = known(batch, standing);
    lists.know(neighbours.neighbours(ids, limit.most()));
    List.of(settled, mates, known).forEach(near -> know(lists, near.values()));
    Map<Subject, List<NearClaim>> bereaved = leave(ids, batch, lists);
    batch.forEach(subject -> lists.renew(subject.claim().id()));
    List.of(bereaved, settled, mates, known)
        .forEach(near -> near.forEach((subject, others) -> join(lists, subject, others)));
    Map<Claim, Map<UUID, NearClaim>> pairs = new HashMap<>();
    List.of(settled, mates, known)
        .forEach(near -> near.forEach((one, others) -> add(pairs, lists, one, others)));
    batch.forEach(subject -> count(subject, pairs, lists));
    bereaved.forEach(
        (subject, others) ->
            add(
                pairs,
                lists,
                subject,
                others.stream()
                    .filter(other -> !lists.compared(subject.claim().id(), other))
                    .toList()));
    return new Near(pairs, lists.changes());
  }

  private Map<Subject, List<NearClaim>> search(List<Subject> subjects, Set<UUID> batch) {
    List<List<NearClaim>> near =
        cores.each(
            subjects,
            subject -> {
              Set<UUID> excluding = new HashSet<>(batch);
              excluding.add(subject.claim().id());
              return index.near(
                  new NearQuery(subject.terms(), subject.meaning(), excluding, limit.most()));
            });
    return IntStream.range(0, subjects.size()).boxed().collect(toMap(subjects::get, near::get));
  }

  /** By each of the batch, those near to it that come after it in the batch. */
  private Map<Subject, List<NearClaim>> mates(List<Subject> batch) {
    Map<Subject, List<NearClaim>> mates = new HashMap<>();
    for (int i = 0; i < batch.size(); i++) {
      mates.put(batch.get(i), near(batch.get(i), batch.subList(i + 1, batch.size())));
    }
    return mates;
  }

  /** By each of the batch, those near to it at the other ends of its standing relations. */
  private Map<Subject, List<NearClaim>> known(List<Subject> batch, List<PairRelation> standing) {
    Map<UUID, Subject> others = others(batch, standing);
    Map<UUID, List<Subject>> ends = new HashMap<>();
    for (PairRelation relation : standing) {
      for (UUID end : List.of(relation.a(), relation.b())) {
        boolean isA = relation.a().equals(end);
        Subject other = others.get(isA ? relation.b() : relation.a());
        int compared = isA ? relation.bRevision() : relation.aRevision();
        if (other != null && other.claim().revision() == compared) {
          ends.computeIfAbsent(end, id -> new ArrayList<>()).add(other);
        }
      }
    }
    return batch.stream()
        .collect(
            toMap(
                subject -> subject,
                subject -> near(subject, ends.getOrDefault(subject.claim().id(), List.of()))));
  }

  private Map<UUID, Subject> others(List<Subject> batch, List<PairRelation> standing) {
    Set<UUID> ends = new HashSet<>();
    standing.forEach(relation -> ends.addAll(List.of(relation.a(), relation.b())));
    batch.forEach(subject -> ends.remove(subject.claim().id()));
    return ends.isEmpty()
        ? Map.of()
        : meanings.subjects(claims.byIds(ends)).stream()
            .collect(toMap(subject -> subject.claim().id(), subject -> subject));
  }

  private List<NearClaim> near(Subject subject, List<Subject> others) {
    return others.stream()
        .filter(
            other ->
                nearness.areNear(
                    subject.terms(), subject.meaning(), other.terms(), other.meaning()))
        .map(
            other ->
                new NearClaim(
                    other.claim().id(),
                    other.claim().version(),
                    subject.meaning().cosine(other.meaning())))
        .toList();
  }

  private void know(NeighbourLists lists, Collection<List<NearClaim>> near) {
    Set<UUID> ids = new HashSet<>();
    near.forEach(each -> each.forEach(claim -> ids.add(claim.id())));
    lists.know(neighbours.neighbours(ids, limit.most()));
  }

  /**
   * Takes claims whose words are others than they were placed by, or that were retracted, from the
   * neighbours of others.
   *
   * @return by settled claim that had more near ones than count, all those that are near
   */
  private Map<Subject, List<NearClaim>> leave(
      Set<UUID> ids, List<Subject> batch, NeighbourLists lists) {
    Map<UUID, Embedding> left = new HashMap<>(meanings.placed(ids));
    batch.forEach(subject -> left.remove(subject.claim().id(), subject.meaning()));
    List<UUID> leaving = List.copyOf(left.keySet());
    List<List<NearClaim>> near =
        cores.each(
            leaving,
            id ->
                index.near(
                    new NearQuery(List.of(), requireNonNull(left.get(id)), ids, limit.most())));
    know(lists, near);
    Map<UUID, Long> bereaved = new HashMap<>();
    for (int i = 0; i < leaving.size(); i++) {
      Set<UUID> lacking = lists.leave(leaving.get(i), near.get(i));
      near.get(i).stream()
          .filter(each -> lacking.contains(each.id()))
          .forEach(each -> bereaved.put(each.id(), each.version()));
    }
    Map<Subject, List<NearClaim>> again = search(unchanged(bereaved), ids);
    know(lists, again.values());
    return again;
  }

  /** Those that have the words by which the index knows them; the turn of the others comes. */
  private List<Subject> unchanged(Map<UUID, Long> versions) {
    return versions.isEmpty()
        ? List.of()
        : meanings.subjects(
            claims.byIds(versions.keySet()).stream()
                .filter(claim -> Long.valueOf(claim.version()).equals(versions.get(claim.id())))
                .toList());
  }

  private static void join(NeighbourLists lists, Subject subject, List<NearClaim> others) {
    others.forEach(other -> lists.join(subject.claim().id(), other));
  }

  private static void add(
      Map<Claim, Map<UUID, NearClaim>> pairs,
      NeighbourLists lists,
      Subject subject,
      List<NearClaim> others) {
    Map<UUID, NearClaim> candidates =
        pairs.computeIfAbsent(subject.claim(), claim -> new HashMap<>());
    others.stream()
        .filter(other -> lists.compares(subject.claim().id(), other))
        .forEach(other -> candidates.put(other.id(), other));
  }

  private void count(
      Subject subject, Map<Claim, Map<UUID, NearClaim>> pairs, NeighbourLists lists) {
    found.record(pairs.getOrDefault(subject.claim(), Map.of()).size());
    full.increment(lists.isFull(subject.claim().id()) ? 1 : 0);
  }
}
