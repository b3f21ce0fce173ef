// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * All that a process serves of claims and clusters, each in the order of ids.
 *
 * <p>Compared in the sources' own names of claims, what is served from another database must be the
 * same as well, though clusters have other ids there.
 */
record Served(List<JsonNode> claims, List<JsonNode> clusters) {

  static Served by(ServiceProcess process) {
    List<JsonNode> clusters = new ArrayList<>();
    for (JsonNode summary : items(process, "/api/v1/clusters")) {
      clusters.add(process.get("/api/v1/clusters/" + text(summary, "id")));
    }
    return new Served(items(process, "/api/v1/claims"), clusters);
  }

  private static List<JsonNode> items(ServiceProcess process, String path) {
    JsonNode list = process.get(path + "?limit=500");
    if (list.has("nextCursor")) {
      throw new AssertionError(path + " has more than one page");
    }
    return StreamSupport.stream(list.get("items").spliterator(), false)
        .sorted(Comparator.comparing(item -> text(item, "id")))
        .toList();
  }

  private static String text(JsonNode object, String field) {
    return object.get(field).asText();
  }

  /** Every claim, as often as it is listed. */
  List<String> names() {
    return claims.stream().map(claim -> text(claim, "externalId")).toList();
  }

  /** Claims that do not say in which cluster they are. */
  List<String> nowhere() {
    return claims.stream()
        .filter(claim -> !claim.has("cluster"))
        .map(claim -> text(claim, "externalId"))
        .toList();
  }

  /** Every claim in a cluster, as often as it is in one. */
  List<String> placed() {
    return clusters.stream()
        .flatMap(cluster -> positions(cluster).values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /** Clusters as sets of positions, each a set of claims. */
  Set<Set<Set<String>>> partition() {
    return clusters.stream()
        .map(cluster -> sets(positions(cluster).values()))
        .collect(Collectors.toSet());
  }

  /** Pairs of positions that conflict, each a set of claims. */
  Set<Set<Set<String>>> conflicts() {
    Set<Set<Set<String>>> conflicts = new HashSet<>();
    for (JsonNode cluster : clusters) {
      Map<String, List<String>> positions = positions(cluster);
      for (JsonNode position : cluster.get("positions")) {
        for (JsonNode other : position.get("conflictsWith")) {
          conflicts.add(
              sets(
                  List.of(
                      requireNonNull(positions.get(text(position, "id"))),
                      requireNonNull(positions.get(other.asText())))));
        }
      }
    }
    return conflicts;
  }

  private static Set<Set<String>> sets(Collection<List<String>> lists) {
    return lists.stream().map(Set::copyOf).collect(Collectors.toSet());
  }

  private Map<String, List<String>> positions(JsonNode cluster) {
    Map<String, String> names = new HashMap<>();
    claims.forEach(claim -> names.put(text(claim, "id"), text(claim, "externalId")));
    Map<String, List<String>> positions = new HashMap<>();
    for (JsonNode position : cluster.get("positions")) {
      List<String> said = new ArrayList<>();
      position.get("claimIds").forEach(id -> said.add(requireNonNull(names.get(id.asText()))));
      positions.put(text(position, "id"), said);
    }
    return positions;
  }
}
