// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Page;
import org.isnad.claim.Precondition;
import org.isnad.judgement.Assessed;
import org.isnad.judgement.Consistency;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.JudgementQuery;
import org.isnad.judgement.JudgementStore;
import org.isnad.judgement.Opinion;
import org.isnad.judgement.Ruling;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresJudgements implements JudgementStore {

  private final ChangeLog changes;
  private final JudgementRepository judgements;
  private final JudgementBook book;
  private final ClaimRepository claims;
  private final Regrouping regrouping;
  private final ClusterBook clusters;

  PostgresJudgements(
      ChangeLog changes,
      JudgementRepository judgements,
      JudgementBook book,
      ClaimRepository claims,
      Regrouping regrouping,
      ClusterBook clusters) {
    this.changes = changes;
    this.judgements = judgements;
    this.book = book;
    this.claims = claims;
    this.regrouping = regrouping;
    this.clusters = clusters;
  }

  @Override
  @Transactional
  public Ruling make(Opinion opinion) {
    ChangeLog.Writing writing = changes.open();
    Map<UUID, ClaimEntity> ends =
        claims.byIds(Set.of(opinion.a(), opinion.b())).stream()
            .collect(toMap(claim -> claim.id, claim -> claim));
    ClaimEntity a = ends.get(opinion.a());
    ClaimEntity b = ends.get(opinion.b());
    if (a == null || b == null) {
      return new Ruling.Unknown(a == null ? opinion.a() : opinion.b());
    }
    Ruling refusal = refusal(a, opinion.aRevision());
    if (refusal == null) {
      refusal = refusal(b, opinion.bRevision());
    }
    if (refusal == null) {
      refusal = known(opinion);
    }
    return refusal != null ? refusal : new Ruling.Made(write(opinion, a, b, writing));
  }

  private static @Nullable Ruling refusal(ClaimEntity claim, @Nullable Integer lookedAt) {
    if (!claim.isActive()) {
      return new Ruling.Retracted(claim.id);
    }
    return lookedAt == null || lookedAt == claim.revision
        ? null
        : new Ruling.Outdated(claim.id, claim.revision);
  }

  /** What was said of these words before: by somebody about this pair, or by a chain of others. */
  private @Nullable Ruling known(Opinion opinion) {
    Consistency consistency = book.around(List.of(opinion.a(), opinion.b()));
    Optional<Assessed> same = consistency.said(opinion.a(), opinion.b());
    if (same.isPresent()) {
      Judgement before = same.get().judgement();
      return before.relation() == opinion.relation()
          ? new Ruling.Known(same.get())
          : new Ruling.Contradicted(List.of(before));
    }
    List<Judgement> chain = consistency.against(opinion.a(), opinion.b(), opinion.relation());
    return chain.isEmpty() ? null : new Ruling.Contradicted(chain);
  }

  private Assessed write(Opinion opinion, ClaimEntity a, ClaimEntity b, ChangeLog.Writing writing) {
    UUID id = UUID.randomUUID();
    JudgementEntity entity =
        new JudgementEntity(
            new Judgement(
                id,
                a.id,
                a.revision,
                b.id,
                b.revision,
                opinion.relation(),
                opinion.note(),
                opinion.by(),
                writing.at(),
                writing.last() + 1,
                null));
    writing.add(Change.ofJudgement(ChangeType.JUDGEMENT_MADE, id, a.id, b.id, entity.relation));
    judgements.persist(entity);
    regroup(entity, writing);
    return assess(entity);
  }

  @Override
  @Transactional
  public Optional<Assessed> withdraw(UUID id, String by, Precondition precondition) {
    ChangeLog.Writing writing = changes.open();
    JudgementEntity entity = judgements.findById(id);
    if (entity == null) {
      return Optional.empty();
    }
    precondition.require(OptionalLong.of(entity.toJudgement().version()));
    if (entity.toSeq == null) {
      Change change =
          Change.ofJudgement(
              ChangeType.JUDGEMENT_WITHDRAWN, id, entity.a, entity.b, entity.relation);
      entity.withdraw(by, writing.at(), writing.add(change));
      regroup(entity, writing);
    }
    return Optional.of(assess(entity));
  }

  private void regroup(JudgementEntity changed, ChangeLog.Writing writing) {
    judgements.flush();
    Set<UUID> placed = regrouping.placed(Set.of(changed.a, changed.b));
    Regrouping.Plan plan = regrouping.after(placed, List.of());
    clusters.rewrite(plan.concerned(), plan.drafts(), writing);
    // Here and not at the commit, where the transaction manager would log a refusal with its stack.
    judgements.flush();
  }

  private Assessed assess(JudgementEntity entity) {
    return book.assess(List.of(entity.toJudgement())).get(0);
  }

  @Override
  @Transactional
  public Optional<Assessed> byId(UUID id) {
    return judgements.findByIdOptional(id).map(this::assess);
  }

  @Override
  @Transactional
  public Page<Assessed> page(JudgementQuery query) {
    int limit = query.limit();
    List<Judgement> found =
        judgements.matching(query, limit + 1).stream().map(JudgementEntity::toJudgement).toList();
    List<Judgement> shown = found.subList(0, Math.min(limit, found.size()));
    Long next = found.size() > limit ? (Long) shown.get(limit - 1).seq() : null;
    return new Page<>(book.assess(shown), next);
  }

  @Override
  @Transactional
  public List<Judgement> bindingOf(Collection<UUID> ids) {
    Set<UUID> asked = new HashSet<>(ids);
    return book.around(asked).assessed().stream()
        .filter(Assessed::isBinding)
        .map(Assessed::judgement)
        .filter(each -> asked.contains(each.a()) || asked.contains(each.b()))
        .toList();
  }
}
