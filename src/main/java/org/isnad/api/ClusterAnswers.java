// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.isnad.claim.Page;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.ClusterCatalogue.Standing;
import org.isnad.cluster.ClusterCatalogue.State;
import org.isnad.cluster.ClusterLineage;
import org.isnad.cluster.ClusterLineage.Move;
import org.isnad.cluster.ClusterMember;
import org.isnad.cluster.ClusterQuery;
import org.isnad.cluster.ClusterRow;
import org.isnad.cluster.Place;
import org.jspecify.annotations.Nullable;

/** What clusters and timelines have in common: lists, conditions, and ids that have gone. */
@ApplicationScoped
class ClusterAnswers {

  private static final String ROAD = "/api/v1/";

  /** So often is looked where a cluster is before that is given up. */
  private static final int LOOKS = 3;

  private final ClusterCatalogue clusters;
  private final ClusterLineage lineage;
  private final Analysis analysis;

  ClusterAnswers(ClusterCatalogue clusters, ClusterLineage lineage, Analysis analysis) {
    this.clusters = clusters;
    this.lineage = lineage;
    this.analysis = analysis;
  }

  /** Makes one representation of a cluster. */
  interface Form {
    Object of(ClusterRow row, List<ClusterMember> members, String language);
  }

  /** The newest change first. One number tells whether anything changed since. */
  Response list(ClusterFilters filters, HttpHeaders headers, UriInfo uri) {
    String language = Speech.of(headers);
    ClusterQuery query = filters.toQuery(clusters.lastChange());
    EntityTag tag = new EntityTag(query.asOf() + "-" + language);
    if (EntityVersion.isKnown(headers, tag)) {
      return unchanged(tag);
    }
    Page<ClusterRow> page = clusters.page(query);
    Long next = page.next();
    return headed(
        ListRequest.page(
            page.items().stream().map(row -> ClusterSummary.of(row, language)).toList(),
            next == null ? null : new ClusterCursor(query.asOf(), next).encoded(),
            uri),
        tag);
  }

  /**
   * One cluster.
   *
   * @param road what stands before the id in its address
   * @param name of the form, told apart in the tag
   */
  Response one(String id, String road, String name, Form form, HttpHeaders headers, UriInfo uri) {
    UUID cluster = id(id);
    for (int look = 0; look < LOOKS; look++) {
      Standing standing = standing(cluster);
      Response answer =
          standing.state() == State.ACTIVE
              ? active(cluster, standing, name, form, headers)
              : ended(cluster, standing, road, uri);
      if (answer != null) {
        return answer;
      }
    }
    throw ProblemException.of(ProblemType.UNAVAILABLE, "it is changing; ask again");
  }

  private Response ended(UUID cluster, Standing standing, String road, UriInfo uri) {
    if (standing.successor() != null) {
      return moved(uri, ROAD + road + standing.successor());
    }
    throw ProblemException.gone(
        standing.state() == State.SPLIT
            ? "the claims of this cluster are in several others now: see lineage"
            : "every claim of this cluster was retracted; there is no other",
        lineage.partsNow(cluster).stream().map(LineageView.PartView::of).toList());
  }

  private static UUID id(String id) {
    UUID cluster = Ids.parse(id);
    if (cluster == null) {
      throw none();
    }
    return cluster;
  }

  private Standing standing(UUID cluster) {
    return clusters.standing(cluster).orElseThrow(ClusterAnswers::none);
  }

  private static ProblemException none() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no cluster has this id");
  }

  /** Where the claims of a cluster, living or ended, came from and went. */
  Response lineage(String id, ListRequest part, UriInfo uri) {
    UUID cluster = id(id);
    Standing standing = standing(cluster);
    long before = part.after() == 0 ? Long.MAX_VALUE : part.after();
    Page<Move> page = lineage.moves(cluster, before, part.limit());
    Long next = page.next();
    LineageView view =
        new LineageView(
            cluster,
            standing.state().name().toLowerCase(Locale.ROOT),
            standing.successor(),
            lineage.partsNow(cluster).stream().map(LineageView.PartView::of).toList(),
            page.items().stream().map(LineageView.MoveView::of).toList(),
            next == null ? null : ListRequest.cursor(next));
    return ListRequest.linked(Response.ok(view), view.nextCursor(), uri);
  }

  /** The clusters of these claims as they are now, the first claim's first. */
  List<TimelineView> of(List<UUID> claims, String language) {
    Map<UUID, Place> places = clusters.placesOf(claims);
    return claims.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .map(Place::cluster)
        .distinct()
        .flatMap(cluster -> clusters.byId(cluster).stream())
        .map(row -> TimelineViews.cluster(row, clusters.members(row), language))
        .toList();
  }

  /** Null when it has ended between two reads: another look tells where it leads. */
  private @Nullable Response active(
      UUID cluster, Standing standing, String name, Form form, HttpHeaders headers) {
    String language = Speech.of(headers);
    EntityTag known = tag(standing.version(), name, language);
    if (EntityVersion.isKnown(headers, known)) {
      return unchanged(known);
    }
    return clusters
        .byId(cluster)
        .map(
            row ->
                headed(
                    Response.ok(form.of(row, clusters.members(row), language)).build(),
                    tag(row.version(), name, language)))
        .orElse(null);
  }

  private EntityTag tag(int version, String name, String language) {
    return new EntityTag(version + "-" + name + "-" + language + "-" + analysis.id());
  }

  private static Response moved(UriInfo uri, String path) {
    return Response.status(308)
        // Whole: the framework would put its own path before a path.
        .location(uri.getAbsolutePathBuilder().replacePath(path).build())
        .header("Link", "<" + path + ">; rel=\"successor-version\"")
        // On another day it may lead elsewhere, and caches keep a 308 for good if they may.
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private static Response unchanged(EntityTag tag) {
    return headed(Response.notModified(tag).build(), tag);
  }

  private static Response headed(Response answer, EntityTag tag) {
    return Response.fromResponse(answer)
        .tag(tag)
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
