// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isnad.claim.Precondition;
import org.isnad.cluster.Place;
import org.isnad.judgement.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the store as strong ETags, and the conditions of a request on them (RFC 9110, section
 * 13).
 */
final class EntityVersion {

  private static final String ANY = "*";

  private EntityVersion() {}

  /** The tag of a version: the number in quotes. */
  static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * The tag of a claim: its version, the change that put it where it stands, and what read it. A
   * new place and another reading are other representations.
   */
  static EntityTag tag(long version, @Nullable Place place, Analysis analysis) {
    String placed = place == null ? "" : "." + place.since();
    return new EntityTag(version + placed + "-" + analysis.id());
  }

  /**
   * The tag of a judgement: its last change, and what suspends it. That comes and goes with the
   * claims and with other judgements.
   */
  static EntityTag tag(Assessed assessed) {
    StringBuilder tag = new StringBuilder().append(assessed.judgement().version());
    if (assessed.reason() != null) {
      tag.append('.').append(assessed.reason().name().toLowerCase(Locale.ROOT));
    }
    assessed.by().forEach(older -> tag.append('.').append(older.seq()));
    return new EntityTag(tag.toString());
  }

  /**
   * What a write to a claim requires: place and reading do not count. They are for us to change at
   * any time, and must not make a writer's knowledge of the claim stale.
   */
  static Precondition requiredOfClaim(HttpHeaders headers) {
    return required(headers, tag -> tag.replaceFirst("^\"(\\d+)[.-].*\"$", "\"$1\""));
  }

  /** The same of a judgement: what suspends it comes and goes with others. */
  static Precondition requiredOfJudgement(HttpHeaders headers) {
    return required(headers, tag -> tag.replaceFirst("\\..*\"$", "\""));
  }

  /** May a reader keep what it has under this tag? */
  static boolean isKnown(HttpHeaders headers, EntityTag tag) {
    String value = "\"" + tag.getValue() + "\"";
    return tags(headers, HttpHeaders.IF_NONE_MATCH)
        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
        .anyMatch(each -> each.equals(ANY) || each.equals(value));
  }

  /** May a reader keep what it has? */
  static boolean isKnown(HttpHeaders headers, long version) {
    // Weak comparison, as the RFC wants: a proxy that compresses makes our tags weak.
    return tags(headers, HttpHeaders.IF_NONE_MATCH)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> holds(tag, version));
  }

  /** The answer to a reader who may keep what it has. */
  static Response notModified(long version) {
    return Response.notModified(tag(version)).build();
  }

  /** What If-Match and If-None-Match require of a write. */
  static Precondition required(HttpHeaders headers) {
    return required(headers, tag -> tag);
  }

  private static Precondition required(HttpHeaders headers, UnaryOperator<String> reading) {
    List<String> match = tags(headers, HttpHeaders.IF_MATCH).map(reading).toList();
    List<String> noneMatch = tags(headers, HttpHeaders.IF_NONE_MATCH).map(reading).toList();
    return version ->
        (match.isEmpty() || anyHolds(match, version)) && !anyHolds(noneMatch, version);
  }

  private static boolean anyHolds(List<String> tags, OptionalLong version) {
    return version.isPresent() && tags.stream().anyMatch(tag -> holds(tag, version.getAsLong()));
  }

  private static boolean holds(String tag, long version) {
    return tag.equals(ANY) || tag.equals("\"" + version + "\"");
  }

  private static Stream<String> tags(HttpHeaders headers, String name) {
    List<String> lines = headers.getRequestHeader(name);
    return lines == null
        ? Stream.empty()
        : lines.stream().flatMap(line -> Stream.of(line.split(",", -1))).map(String::strip);
  }
}
