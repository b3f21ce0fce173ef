// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isnad.cluster.Link;
import org.isnad.cluster.PairRelation;

/** Replaces what is known of how claims relate, and keeps what was known before. */
@ApplicationScoped
class RelationBook {

  private final RelationRepository relations;
  private final ClaimRepository claims;

  RelationBook(RelationRepository relations, ClaimRepository claims) {
    this.relations = relations;
    this.claims = claims;
  }

  private record Pair(UUID a, UUID b) {
    static Pair of(PairRelation relation) {
      return new Pair(relation.a(), relation.b());
    }
  }

  /**
   * Ends relations of these claims that rest on other words than they now have, and adds the new
   * ones, also between others. The same relation again stays as it is.
   *
   * @return relations that came or went
   */
  List<PairRelation> replace(Set<UUID> settled, List<PairRelation> found, long seq) {
    return replace(settled, found, seq, false);
  }

  /** Does the same, and ends also those that still hold and were not found again. */
  List<PairRelation> replaceAll(Set<UUID> settled, List<PairRelation> found, long seq) {
    return replace(settled, found, seq, true);
  }

  private List<PairRelation> replace(
      Set<UUID> settled, List<PairRelation> found, long seq, boolean all) {
    List<RelationEntity> standing = relations.of(withEndsOfOthers(settled, found));
    Map<UUID, ClaimEntity> ends = ends(settled, standing, found);
    Map<Pair, PairRelation> fresh =
        found.stream()
            .filter(each -> holds(each, ends))
            .collect(toMap(Pair::of, each -> each, (first, again) -> first));
    List<PairRelation> changed = new ArrayList<>();
    for (RelationEntity old : standing) {
      PairRelation was = old.toPair();
      PairRelation is = fresh.get(Pair.of(was));
      boolean stays = !all || !touches(settled, was);
      if (is == null ? stays && holds(was, ends) : isSame(was, is)) {
        fresh.remove(Pair.of(was));
      } else {
        end(old, seq);
        changed.add(was);
      }
    }
    relations.flush();
    List<RelationEntity> added = new ArrayList<>();
    fresh.values().forEach(each -> added.add(new RelationEntity(each, seq)));
    relations.persist(added);
    changed.addAll(fresh.values());
    return changed;
  }

  /**
   * Ends the relations of claims whose neighbours became fewer with those that do not count any
   * more.
   *
   * @return what clustering made of them
   */
  List<Link> endPushedOut(Set<UUID> narrowed, long seq) {
    relations.flush();
    List<RelationEntity> pushedOut = relations.pushedOut(narrowed);
    pushedOut.forEach(each -> end(each, seq));
    return pushedOut.stream().map(each -> each.toPair().toLink()).toList();
  }

  private static boolean touches(Set<UUID> claims, PairRelation relation) {
    return claims.contains(relation.a()) || claims.contains(relation.b());
  }

  private static Set<UUID> withEndsOfOthers(Set<UUID> settled, List<PairRelation> found) {
    Set<UUID> claims = new HashSet<>(settled);
    found.stream().filter(each -> !touches(settled, each)).forEach(each -> claims.add(each.a()));
    return claims;
  }

  /** A relation made and ended at one change never stood. */
  private void end(RelationEntity relation, long seq) {
    if (relation.id.fromSeq() == seq) {
      relations.delete(relation);
    } else {
      relation.toSeq = seq;
    }
  }

  private Map<UUID, ClaimEntity> ends(
      Set<UUID> settled, List<RelationEntity> standing, List<PairRelation> found) {
    Set<UUID> ids = new HashSet<>(settled);
    standing.forEach(each -> ids.addAll(List.of(each.id.a(), each.id.b())));
    found.forEach(each -> ids.addAll(List.of(each.a(), each.b())));
    return claims.byIds(ids).stream().collect(toMap(claim -> claim.id, claim -> claim));
  }

  /** Do both claims still say what was compared? */
  private static boolean holds(PairRelation relation, Map<UUID, ClaimEntity> ends) {
    ClaimEntity a = ends.get(relation.a());
    ClaimEntity b = ends.get(relation.b());
    return a != null
        && b != null
        && a.isActive()
        && b.isActive()
        && relation.isOf(a.revision, b.revision);
  }

  private static boolean isSame(PairRelation was, PairRelation is) {
    return is.isOf(was.aRevision(), was.bRevision())
        && was.engine().equals(is.engine())
        && was.proximity() == is.proximity();
  }
}
