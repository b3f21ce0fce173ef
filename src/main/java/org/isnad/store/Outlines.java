// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.isnad.cluster.IdOrder;
import org.isnad.cluster.Succession;
import org.isnad.cluster.Succession.Former;
import org.isnad.judgement.WhatIf.Changes;
import org.isnad.judgement.WhatIf.Outline;
import org.jspecify.annotations.Nullable;

/** Sets clusters as they are beside clusters as they would be. */
@ApplicationScoped
class Outlines {

  private final ClusterBook book;
  private final ClusterVersionRepository versions;
  private final MembershipRepository memberships;

  Outlines(ClusterBook book, ClusterVersionRepository versions, MembershipRepository memberships) {
    this.book = book;
    this.versions = versions;
    this.memberships = memberships;
  }

  /** What would be otherwise if these claims were clustered so. */
  Changes changes(Set<UUID> concerned, List<ClusterDraft> drafts, String language) {
    Map<UUID, MembershipEntity> places =
        memberships.now(concerned).stream()
            .collect(toMap(MembershipEntity::claim, membership -> membership));
    List<Former> formers = book.formers(places);
    List<Outline> before = before(formers, places, language);
    List<Outline> after = after(formers, drafts, language);
    Set<Outline> same = new HashSet<>(before);
    same.retainAll(new HashSet<>(after));
    return new Changes(
        before.stream().filter(each -> !same.contains(each)).toList(),
        after.stream().filter(each -> !same.contains(each)).toList(),
        moved(after, places));
  }

  private List<Outline> before(
      List<Former> formers, Map<UUID, MembershipEntity> places, String language) {
    Map<UUID, ClusterVersionEntity> known =
        versions.now(formers.stream().map(Former::id).toList()).stream()
            .collect(toMap(version -> version.id.clusterId(), version -> version));
    return formers.stream()
        .sorted((a, b) -> IdOrder.ASCENDING.compare(a.id(), b.id()))
        .map(
            former -> {
              ClusterVersionEntity version = requireNonNull(known.get(former.id()));
              return new Outline(
                  former.id(),
                  version.toRow().title(language),
                  positions(former.claims(), claim -> requireNonNull(places.get(claim)).position),
                  version.conflictPairs());
            })
        .toList();
  }

  private static List<Outline> after(
      List<Former> formers, List<ClusterDraft> drafts, String language) {
    Set<UUID> fresh = new HashSet<>();
    Succession.Heirs heirs =
        Succession.decide(
            drafts.stream().map(draft -> draft.positionOf().keySet()).toList(),
            formers,
            () -> {
              UUID id = UUID.randomUUID();
              fresh.add(id);
              return id;
            });
    List<Outline> after = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ClusterDraft draft = drafts.get(i);
      UUID id = heirs.ids().get(i);
      after.add(
          new Outline(
              fresh.contains(id) ? null : id,
              draft.titles().getOrDefault(language, draft.title()),
              positions(
                  draft.positionOf().keySet(),
                  claim -> requireNonNull(draft.positionOf().get(claim))),
              draft.conflicts()));
    }
    return after;
  }

  private static List<List<UUID>> positions(
      Collection<UUID> claims, ToIntFunction<UUID> positionOf) {
    Map<Integer, List<UUID>> byIndex = new HashMap<>();
    claims.stream()
        .sorted(IdOrder.ASCENDING)
        .forEach(
            claim ->
                byIndex
                    .computeIfAbsent(positionOf.applyAsInt(claim), index -> new ArrayList<>())
                    .add(claim));
    return byIndex.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int moved(List<Outline> after, Map<UUID, MembershipEntity> places) {
    int moved = 0;
    for (Outline cluster : after) {
      for (List<UUID> position : cluster.positions()) {
        for (UUID claim : position) {
          moved += isIn(cluster.id(), places.get(claim)) ? 0 : 1;
        }
      }
    }
    return moved;
  }

  private static boolean isIn(@Nullable UUID cluster, @Nullable MembershipEntity place) {
    return place != null && place.clusterId.equals(cluster);
  }
}
