// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Thresholds;
import org.isnad.judgement.Consistency;
import org.isnad.judgement.Doubt;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.ReviewItem;
import org.isnad.judgement.ReviewQueue;
import org.isnad.judgement.Stake;
import org.isnad.judgement.Stakes;

/**
 * The queue, found anew each time: of the pairs the machine knows least of, by an index, those with
 * the greatest effect.
 *
 * <p>What an answer would move takes a clustering of the cluster, or of both. So it is found the
 * best first: each pair begins with the most it could move, and is only looked at closely when it
 * is at the head.
 */
@ApplicationScoped
class PostgresReview implements ReviewQueue {

  /** Of each kind of doubt, pairs about so many clusters and positions are considered. */
  private static final int DOUBTFUL = 300;

  /** And so many pairs at most: a crowd may doubt one thing in thousands of pairs. */
  private static final int MOST_PAIRS = 5 * DOUBTFUL;

  /** Below this, a person has little to add: odds steeper than about 23 to 1. */
  private static final double LEAST_UNCERTAINTY = 0.25;

  /** So many answers are tried at most, in clusters of at most so many claims together. */
  private static final int TRIALS = 100;

  private static final int LARGEST_TRIED = 200;

  private final Snapshot snapshot;
  private final RelationRepository relations;
  private final ClaimRepository claims;
  private final MembershipRepository memberships;
  private final JudgementBook judgements;
  private final Thresholds thresholds;

  PostgresReview(
      Snapshot snapshot,
      RelationRepository relations,
      ClaimRepository claims,
      MembershipRepository memberships,
      JudgementBook judgements,
      Thresholds thresholds) {
    this.snapshot = snapshot;
    this.relations = relations;
    this.claims = claims;
    this.memberships = memberships;
    this.judgements = judgements;
    this.thresholds = thresholds;
  }

  /**
   * A pair on its way to the head.
   *
   * @param about what an answer settles, so that one pair stands for all
   * @param isKnown whether the effect is what it would be, not only the most it could be
   */
  private record Entry(ReviewItem item, Set<Object> about, boolean isKnown) {

    static final Comparator<Entry> MOST_USEFUL_FIRST =
        Comparator.comparingDouble((Entry each) -> -each.use())
            .thenComparing(each -> each.item.pair().a().toString())
            .thenComparing(each -> each.item.pair().b().toString())
            .thenComparing(each -> each.item.stake());

    double use() {
      return item.uncertainty() * item.effect();
    }

    Entry known(int effect) {
      ReviewItem exact = new ReviewItem(item.pair(), item.stake(), item.uncertainty(), effect);
      return new Entry(exact, about, true);
    }
  }

  @Override
  @Transactional
  public List<ReviewItem> first(int limit) {
    snapshot.take();
    PriorityQueue<Entry> queue = new PriorityQueue<>(Entry.MOST_USEFUL_FIRST);
    Arrangement arrangement = new Arrangement(memberships);
    for (Doubt doubt : Doubt.values()) {
      queue.addAll(entries(doubt, arrangement));
    }
    List<ReviewItem> first = new ArrayList<>();
    Set<Set<Object>> told = answered(arrangement);
    int trials = 0;
    while (first.size() < limit && !queue.isEmpty()) {
      Entry head = queue.remove();
      if (told.contains(head.about) || head.item.effect() == 0) {
        continue;
      }
      if (head.isKnown) {
        told.add(head.about);
        first.add(head.item);
      } else {
        int likely = likely(head.item, arrangement);
        queue.add(head.known(trials++ < TRIALS ? trial(head.item, likely) : likely));
      }
    }
    return first;
  }

  private List<Entry> entries(Doubt doubt, Arrangement arrangement) {
    List<Entry> entries = new ArrayList<>();
    Set<Set<Object>> about = new HashSet<>();
    for (int from = 0; from < MOST_PAIRS && about.size() < DOUBTFUL; from += DOUBTFUL) {
      List<RelationEntity> found = relations.doubtful(doubt, from, DOUBTFUL);
      List<Entry> more = entries(found, doubt, arrangement);
      more.forEach(each -> about.add(each.about));
      entries.addAll(more);
      if (found.size() < DOUBTFUL) {
        break;
      }
    }
    return entries;
  }

  private List<Entry> entries(List<RelationEntity> found, Doubt doubt, Arrangement arrangement) {
    List<PairRelation> pairs = upToDate(found);
    Set<UUID> ends = new HashSet<>();
    pairs.forEach(pair -> ends.addAll(List.of(pair.a(), pair.b())));
    Consistency judged = judgements.around(ends);
    arrangement.load(ends);
    return pairs.stream()
        .filter(pair -> doubt.uncertainty(pair.probabilities()) >= LEAST_UNCERTAINTY)
        .filter(pair -> judged.leavesOpen(pair.a(), pair.b(), doubt))
        .filter(pair -> arrangement.has(pair.a()) && arrangement.has(pair.b()))
        .filter(pair -> canMove(pair, doubt, arrangement))
        .map(pair -> entry(pair, doubt, arrangement))
        .toList();
  }

  /** What the answer would be does not matter between two questions. */
  private static boolean canMove(PairRelation pair, Doubt doubt, Arrangement arrangement) {
    return doubt == Doubt.QUESTION || arrangement.isOneCluster(pair.a(), pair.b());
  }

  /** What people have said that still holds two clusters, or two positions, apart. */
  private Set<Set<Object>> answered(Arrangement arrangement) {
    List<Judgement> between = judgements.between(arrangement.clusters());
    Set<UUID> ends = new HashSet<>();
    between.forEach(each -> ends.addAll(each.claims()));
    arrangement.load(ends);
    Set<Set<Object>> answered = new HashSet<>();
    for (Judgement each : between) {
      boolean oneCluster = arrangement.isOneCluster(each.a(), each.b());
      if (!oneCluster) {
        answered.add(arrangement.about(each.a(), each.b(), Stake.CLUSTERS_JOIN));
      } else if (each.relation() == Relation.CONFLICT) {
        answered.add(arrangement.about(each.a(), each.b(), Stake.POSITIONS_JOIN));
      }
    }
    return answered;
  }

  private List<PairRelation> upToDate(List<RelationEntity> found) {
    List<PairRelation> pairs = found.stream().map(RelationEntity::toPair).toList();
    Set<UUID> ends = new HashSet<>();
    pairs.forEach(pair -> ends.addAll(List.of(pair.a(), pair.b())));
    Map<UUID, ClaimEntity> known =
        claims.byIds(ends).stream()
            .filter(claim -> claim.isActive() && !claim.pending)
            .collect(toMap(claim -> claim.id, claim -> claim));
    return pairs.stream()
        .filter(pair -> known.containsKey(pair.a()) && known.containsKey(pair.b()))
        .toList();
  }

  private static Entry entry(PairRelation pair, Doubt doubt, Arrangement arrangement) {
    Stake stake = arrangement.stake(pair.a(), pair.b(), doubt);
    double uncertainty = doubt.uncertainty(pair.probabilities());
    int effect = arrangement.mostMoved(pair.a(), pair.b(), stake);
    return new Entry(
        new ReviewItem(pair, stake, uncertainty, effect),
        arrangement.about(pair.a(), pair.b(), stake),
        effect == 1);
  }

  private static int likely(ReviewItem item, Arrangement arrangement) {
    return arrangement.likelyMoved(item.pair().a(), item.pair().b(), item.stake());
  }

  /** How many claims would move; what is likely where the clusters are too large to try. */
  private int trial(ReviewItem item, int likely) {
    UUID a = item.pair().a();
    UUID b = item.pair().b();
    List<UUID> members = memberships.mates(List.of(a, b));
    if (members.size() > LARGEST_TRIED) {
      return likely;
    }
    Stakes stakes =
        new Stakes(
            thresholds, members, relations.links(members), judgements.around(members).bindings());
    return switch (item.stake()) {
      case CLUSTERS_JOIN -> stakes.ofOneQuestion(a, b);
      case CLUSTER_PARTS -> stakes.ofTwoQuestions(a, b);
      case POSITIONS_JOIN -> stakes.ofOneAnswer(a, b);
      case POSITION_PARTS -> stakes.ofTwoAnswers(a, b);
    };
  }
}
