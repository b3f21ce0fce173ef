// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterMember;
import org.isnad.cluster.ClusterRow;
import org.isnad.cluster.IdOrder;
import org.isnad.text.CueReader;
import org.isnad.text.CueReading.Stance;
import org.isnad.timeline.Appearance;
import org.isnad.timeline.Origins;
import org.isnad.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Makes views of clusters: a function of the state that is stored and of the language. */
final class TimelineViews {

  private static final Set<Stance> DENIALS =
      EnumSet.of(Stance.DENIES, Stance.DISOWNS, Stance.UNAWARE);

  private static final Comparator<Claim> EARLIEST_FIRST =
      Comparator.comparing(Claim::at).thenComparing(Claim::id, IdOrder.ASCENDING);

  private TimelineViews() {}

  /** The cluster with its positions alone. */
  static TimelineView cluster(ClusterRow row, List<ClusterMember> members, String language) {
    return view(row, members, language, null);
  }

  /** The cluster with its entries too. */
  static TimelineView timeline(ClusterRow row, List<ClusterMember> members, String language) {
    List<Appearance> appearances = members.stream().map(TimelineViews::appearance).toList();
    return view(
        row,
        members,
        language,
        Timeline.of(appearances, row::conflictsWith).stream().map(EntryView::of).toList());
  }

  private static TimelineView view(
      ClusterRow row,
      List<ClusterMember> members,
      String language,
      @Nullable List<EntryView> entries) {
    return new TimelineView(
        row.id(),
        row.title(language),
        row.version(),
        row.updatedAt(),
        row.firstPublishedAt(),
        row.lastPublishedAt(),
        row.isContested(),
        row.sources(),
        row.independentOrigins(),
        IntStream.range(0, row.positions())
            .mapToObj(index -> position(index, row, members, language))
            .toList(),
        entries);
  }

  private static PositionView position(
      int index, ClusterRow row, List<ClusterMember> members, String language) {
    List<Claim> claims =
        members.stream()
            .filter(member -> member.position() == index)
            .map(ClusterMember::claim)
            .sorted(EARLIEST_FIRST)
            .toList();
    Claim labelled =
        claims.stream()
            .filter(claim -> claim.content().language().equals(language))
            .findFirst()
            .orElse(claims.get(0));
    return new PositionView(
        PositionView.name(index),
        labelled.content().text(),
        claims.stream().map(Claim::id).toList(),
        claims.stream().map(claim -> claim.content().source()).distinct().sorted().toList(),
        Origins.count(claims),
        row.conflictsWith(index).stream().map(PositionView::name).toList());
  }

  private static Appearance appearance(ClusterMember member) {
    return new Appearance(
        member.claim(),
        member.position(),
        DENIALS.contains(CueReader.read(member.claim().content().text()).stance()),
        member.revisions().stream()
            .map(
                said -> new Appearance.Revision(said.revision(), said.content(), said.recordedAt()))
            .toList(),
        member.retractedAt());
  }
}
