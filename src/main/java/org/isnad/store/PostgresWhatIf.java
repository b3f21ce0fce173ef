// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.IdOrder;
import org.isnad.judgement.Assessed;
import org.isnad.judgement.Consistency;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.Standing;
import org.isnad.judgement.Supposition;
import org.isnad.judgement.WhatIf;
import org.jspecify.annotations.Nullable;

/** Computed in memory from what is stored; nothing is written. */
@ApplicationScoped
class PostgresWhatIf implements WhatIf {

  private final Snapshot snapshot;
  private final Regrouping regrouping;
  private final JudgementRepository judgements;
  private final RelationRepository relations;
  private final MembershipRepository memberships;
  private final ClaimRepository claims;
  private final Outlines outlines;

  PostgresWhatIf(
      Snapshot snapshot,
      Regrouping regrouping,
      JudgementRepository judgements,
      RelationRepository relations,
      MembershipRepository memberships,
      ClaimRepository claims,
      Outlines outlines) {
    this.snapshot = snapshot;
    this.regrouping = regrouping;
    this.judgements = judgements;
    this.relations = relations;
    this.memberships = memberships;
    this.claims = claims;
    this.outlines = outlines;
  }

  @Override
  @Transactional
  public Outcome of(Supposition supposition, String language) {
    snapshot.take();
    Set<UUID> ends = new HashSet<>();
    supposition.judged().forEach(each -> ends.addAll(List.of(each.a(), each.b())));
    Outcome refusal = unknown(ends, supposition.clusters());
    if (refusal != null) {
      return refusal;
    }
    Set<UUID> concerned = regrouping.around(ends);
    supposition.clusters().forEach(each -> concerned.addAll(memberships.members(each)));
    if (concerned.size() > MOST_CLAIMS) {
      return new TooMany(concerned.size());
    }
    List<Judgement> supposed = supposition.judged().stream().map(this::supposed).toList();
    Consistency consistency = together(concerned, supposed);
    refusal = excluded(consistency, supposed);
    return refusal != null
        ? refusal
        : outlines.changes(
            concerned, drafts(concerned, consistency.bindings(), supposition), language);
  }

  private @Nullable Outcome unknown(Set<UUID> ends, List<UUID> clusters) {
    Set<UUID> missing = new HashSet<>(ends);
    claims.byIds(ends).stream()
        .filter(ClaimEntity::isActive)
        .forEach(claim -> missing.remove(claim.id));
    if (!missing.isEmpty()) {
      return new NoClaim(missing.stream().min(IdOrder.ASCENDING).orElseThrow());
    }
    for (UUID cluster : clusters) {
      if (memberships.members(cluster).isEmpty()) {
        return new NoCluster(cluster);
      }
    }
    return null;
  }

  /** As if made just now, after all others. */
  private Judgement supposed(Binding binding) {
    return new Judgement(
        UUID.randomUUID(),
        IdOrder.min(binding.a(), binding.b()),
        1,
        IdOrder.max(binding.a(), binding.b()),
        1,
        binding.relation(),
        null,
        "",
        Instant.EPOCH,
        Long.MAX_VALUE,
        null);
  }

  private Consistency together(Set<UUID> concerned, List<Judgement> supposed) {
    List<Standing> all = new ArrayList<>(judgements.standing(judgements.reach(concerned)));
    supposed.forEach(each -> all.add(new Standing(each, true, true)));
    return Consistency.of(all);
  }

  private static @Nullable Outcome excluded(Consistency consistency, List<Judgement> supposed) {
    for (Assessed made : consistency.assessed()) {
      for (Judgement each : supposed) {
        if (made.isBinding() && isOtherwise(made.judgement(), each)) {
          return new Excluded(each.toBinding(), List.of(made.judgement()), supposed);
        }
      }
    }
    return consistency.assessed().stream()
        .filter(each -> each.reason() == Assessed.Reason.CONTRADICTION)
        .filter(each -> supposed.contains(each.judgement()))
        .findFirst()
        .map(each -> new Excluded(each.judgement().toBinding(), each.by(), supposed))
        .orElse(null);
  }

  /** Of one pair, two relations: that one of them may come to the same changes nothing. */
  private static boolean isOtherwise(Judgement made, Judgement supposed) {
    return made.claims().equals(supposed.claims()) && made.relation() != supposed.relation();
  }

  private List<ClusterDraft> drafts(
      Set<UUID> concerned, List<Binding> bindings, Supposition supposition) {
    Map<UUID, Claim> active =
        claims.byIds(concerned).stream()
            .filter(ClaimEntity::isActive)
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    return new Clusterer(supposition.thresholds())
        .cluster(active.keySet(), relations.links(concerned), bindings).stream()
            .map(each -> ClusterDraft.of(each, requireNonNull(active)))
            .toList();
  }
}
