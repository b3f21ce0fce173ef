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
import java.util.Optional;
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
    List<Standing> standing = judgements.standing(judgements.reach(concerned));
    List<Judgement> supposed = supposition.judged().stream().map(this::supposed).toList();
    refusal = otherwise(together(standing, supposed), supposed);
    if (refusal != null) {
      return refusal;
    }
    Consistency consistency = together(standing, unsaid(standing, supposed));
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

  private static Consistency together(List<Standing> standing, List<Judgement> supposed) {
    List<Standing> all = new ArrayList<>(standing);
    supposed.forEach(each -> all.add(new Standing(each, true, true)));
    return Consistency.of(all);
  }

  /** Those that nobody made: what is said already stays as it is, whether it binds or not. */
  private static List<Judgement> unsaid(List<Standing> standing, List<Judgement> supposed) {
    Consistency made = Consistency.of(standing);
    return supposed.stream().filter(each -> made.said(each.a(), each.b()).isEmpty()).toList();
  }

  /** Of one pair, two relations: that they may come to the same changes nothing. */
  private static @Nullable Outcome otherwise(Consistency all, List<Judgement> supposed) {
    for (Judgement each : supposed) {
      Optional<Judgement> first = all.said(each.a(), each.b()).map(Assessed::judgement);
      if (first.isPresent() && first.get().relation() != each.relation()) {
        return new Excluded(each.toBinding(), List.of(first.get()), supposed);
      }
    }
    return null;
  }

  private static @Nullable Outcome excluded(Consistency consistency, List<Judgement> supposed) {
    return consistency.assessed().stream()
        .filter(each -> each.reason() == Assessed.Reason.CONTRADICTION)
        .filter(each -> supposed.contains(each.judgement()))
        .findFirst()
        .map(each -> new Excluded(each.judgement().toBinding(), each.by(), supposed))
        .orElse(null);
  }

  private List<ClusterDraft> drafts(
      Set<UUID> concerned, List<Binding> bindings, Supposition supposition) {
    Map<UUID, Claim> active =
        regrouping.standing(concerned, Set.of()).stream()
            .collect(toMap(claim -> claim.id, ClaimEntity::toClaim));
    return new Clusterer(supposition.thresholds())
        .cluster(active.keySet(), relations.links(concerned), bindings).stream()
            .map(each -> ClusterDraft.of(each, requireNonNull(active)))
            .toList();
  }
}
