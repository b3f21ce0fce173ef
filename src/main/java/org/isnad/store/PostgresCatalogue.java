// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimRevision;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.Page;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterLineage;
import org.isnad.cluster.ClusterLineage.Part;
import org.isnad.cluster.ClusterMember;
import org.isnad.cluster.ClusterQuery;
import org.isnad.cluster.ClusterRow;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.PairRelation;
import org.isnad.cluster.Place;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCatalogue implements ClusterCatalogue {

  private static final String RELATIONS = "(id.a = :claim or id.b = :claim) and toSeq is null";

  /** Of equals in the order of the pair, which is that of the other claim. */
  private static final String LIKELIEST = " order by match + conflict desc, id.a, id.b";

  private static final String AFTER =
      " and (match + conflict < :question or match + conflict = :question"
          + " and (id.a > :a or id.a = :a and id.b > :b))";

  private final EntityManager entities;
  private final ClusterRepository clusters;
  private final ClusterVersionRepository versions;
  private final MembershipRepository memberships;
  private final RelationRepository relations;
  private final ClaimRepository claims;
  private final RevisionRepository revisions;
  private final ClusterLineage lineage;

  PostgresCatalogue(
      EntityManager entities,
      ClusterRepository clusters,
      ClusterVersionRepository versions,
      MembershipRepository memberships,
      RelationRepository relations,
      ClaimRepository claims,
      RevisionRepository revisions,
      ClusterLineage lineage) {
    this.entities = entities;
    this.clusters = clusters;
    this.versions = versions;
    this.memberships = memberships;
    this.relations = relations;
    this.claims = claims;
    this.revisions = revisions;
    this.lineage = lineage;
  }

  @Override
  @Transactional
  public Optional<Standing> standing(UUID id) {
    return entities
        .createQuery(
            "select c, coalesce(v.id.version, 0) from ClusterEntity c left join"
                + " ClusterVersionEntity v on v.id.clusterId = c.id and v.toSeq is null"
                + " where c.id = :id",
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> standing((ClusterEntity) row[0], (Integer) row[1]));
  }

  private Standing standing(ClusterEntity cluster, int version) {
    return cluster.isActive()
        ? new Standing(State.ACTIVE, version, null)
        : ended(lineage.partsNow(cluster.id));
  }

  /** Where an ended id leads depends on where its last claims are, and these move on. */
  private static Standing ended(List<Part> parts) {
    if (parts.isEmpty()) {
      return new Standing(State.EMPTIED, 0, null);
    }
    int all = parts.stream().mapToInt(Part::claims).sum();
    Part most = parts.get(0);
    return 2 * most.claims() > all
        ? new Standing(State.MERGED, 0, most.cluster())
        : new Standing(State.SPLIT, 0, null);
  }

  @Override
  @Transactional
  public Optional<ClusterRow> byId(UUID id) {
    return versions.now(id).map(ClusterVersionEntity::toRow);
  }

  @Override
  @Transactional
  public List<ClusterMember> members(ClusterRow cluster) {
    List<MembershipEntity> present = memberships.at(cluster.id(), cluster.seq());
    List<MembershipEntity> past = memberships.ofRetracted(cluster.id(), cluster.seq());
    List<UUID> ids = new ArrayList<>(present.stream().map(MembershipEntity::claim).toList());
    ids.addAll(past.stream().map(MembershipEntity::claim).toList());
    Map<UUID, ClaimEntity> known =
        claims.byIds(ids).stream().collect(toMap(claim -> claim.id, claim -> claim));
    Map<UUID, List<RevisionEntity>> words =
        revisions.until(ids, cluster.seq()).stream().collect(groupingBy(each -> each.id.claimId()));
    List<ClusterMember> members = new ArrayList<>();
    present.forEach(
        each -> members.add(member(requireNonNull(known.get(each.claim())), each.position, words)));
    past.forEach(each -> members.add(member(requireNonNull(known.get(each.claim())), -1, words)));
    return members;
  }

  /** The claim as its last wording until then has it, since it may have changed after. */
  private ClusterMember member(
      ClaimEntity entity, int position, Map<UUID, List<RevisionEntity>> words) {
    List<ClaimRevision> said =
        words.getOrDefault(entity.id, List.of()).stream()
            .map(revision -> revision.toRevision(entity))
            .toList();
    ClaimRevision last = said.get(said.size() - 1);
    boolean retracted = position < 0;
    Claim claim =
        new Claim(
            entity.id,
            last.revision(),
            last.content(),
            entity.recordedAt,
            retracted ? ClaimStatus.RETRACTED : ClaimStatus.ACTIVE,
            retracted ? requireNonNull(last.toSeq()) : last.fromSeq());
    return new ClusterMember(
        claim,
        position,
        said,
        retracted ? entities.find(ChangeEntity.class, last.toSeq()).at : null);
  }

  @Override
  @Transactional
  public Page<ClusterRow> page(ClusterQuery query) {
    Conditions asked = ClusterCriteria.of(query);
    List<ClusterVersionEntity> found =
        versions
            .find(
                "from ClusterVersionEntity v where " + asked.hql() + " order by fromSeq desc",
                asked.parameters())
            .range(0, query.limit())
            .list();
    List<ClusterRow> rows = found.stream().map(ClusterVersionEntity::toRow).toList();
    return rows.size() <= query.limit()
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, query.limit()), rows.get(query.limit() - 1).seq());
  }

  @Override
  @Transactional
  public long lastChange() {
    return entities
        .createQuery(
            "select coalesce(max(seq), 0) from ChangeEntity where clusterId is not null",
            Long.class)
        .getSingleResult();
  }

  @Override
  @Transactional
  public long count() {
    return clusters.count("state = 'active'");
  }

  @Override
  @Transactional
  public long largest() {
    return entities
        .createQuery(
            "select coalesce(max(claims), 0) from ClusterVersionEntity where toSeq is null",
            Integer.class)
        .getSingleResult();
  }

  @Override
  @Transactional
  public Map<UUID, Place> placesOf(Collection<UUID> ids) {
    return memberships.now(ids).stream()
        .collect(toMap(MembershipEntity::claim, MembershipEntity::toPlace));
  }

  @Override
  @Transactional
  public List<PairRelation> relationsOf(UUID claim, @Nullable RelationPlace after, int limit) {
    return asked(claim, after).page(0, limit).list().stream().map(RelationEntity::toPair).toList();
  }

  private PanacheQuery<RelationEntity> asked(UUID claim, @Nullable RelationPlace after) {
    Parameters of = Parameters.with("claim", claim);
    return after == null
        ? relations.find(RELATIONS + LIKELIEST, of)
        : relations.find(
            RELATIONS + AFTER + LIKELIEST,
            of.and("question", after.question())
                .and("a", IdOrder.min(claim, after.other()))
                .and("b", IdOrder.max(claim, after.other())));
  }

  @Override
  @Transactional
  public Set<UUID> relatedTo(UUID claim, Collection<UUID> others) {
    return others.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select case when id.a = :claim then id.b else id.a end from RelationEntity"
                        + " where toSeq is null and (id.a = :claim and id.b in :others"
                        + " or id.b = :claim and id.a in :others)",
                    UUID.class)
                .setParameter("claim", claim)
                .setParameter("others", others)
                .getResultList());
  }
}
