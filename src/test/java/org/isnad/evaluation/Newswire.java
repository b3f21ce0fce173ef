// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.isnad.evaluation.WireTables.Kind;
import org.isnad.evaluation.WireTables.Wording;

/**
 * What do the newsrooms publish next? Stories without end, one begun every three quarters of an
 * hour, and statements that belong to none, in the order of their publication.
 *
 * <p>Holds the claims of a few days, however many are taken.
 */
final class Newswire {

  private static final Instant BEGINNING = Instant.parse("2019-01-01T05:00:00Z");
  private static final int MINUTES_BETWEEN = 90;
  private static final double NOISE = 0.15;

  /** Two a story: a kind of event comes back to a place or country after two months or more. */
  private static final int REMEMBERED = 4000;

  private record Waiting(WireClaim claim, long number) {}

  private final WireTables tables;
  private final Draw draw;
  private final Phrasing phrasing;
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(
          Comparator.comparing((Waiting each) -> each.claim.publishedAt())
              .thenComparingLong(Waiting::number));
  private final Set<String> recent = new LinkedHashSet<>();
  private Instant begun = BEGINNING;
  private long queued;
  private long stories;
  private long alone;

  Newswire(WireTables tables, long seed) {
    this.tables = tables;
    this.draw = new Draw(seed);
    this.phrasing = new Phrasing(tables, draw);
  }

  /** The next claim; there is always one. */
  WireClaim next() {
    while (waiting.isEmpty() || !waiting.element().claim.publishedAt().isBefore(begun)) {
      begun = begun.plus(Duration.ofMinutes(draw.between(1, MINUTES_BETWEEN)));
      List<WireClaim> claims = story();
      claims.forEach(this::queue);
      for (int i = 0; i < claims.size(); i++) {
        if (draw.chance(NOISE / (1 - NOISE))) {
          queue(statement());
        }
      }
    }
    return waiting.remove().claim;
  }

  /** Leaves out the next claims. */
  void skip(long claims) {
    for (long i = 0; i < claims; i++) {
      next();
    }
  }

  private void queue(WireClaim claim) {
    waiting.add(new Waiting(claim, queued++));
  }

  private List<WireClaim> story() {
    while (true) {
      Kind kind = draw.of(tables.kinds());
      Facts facts = WireStory.facts(kind, begun, tables, draw);
      String place = kind.id() + ' ' + facts.name("place").en();
      String country = kind.id() + ' ' + facts.name("country").en();
      if (!recent.contains(place) && !recent.contains(country)) {
        remember(place);
        remember(country);
        return new WireStory("s" + ++stories, kind, begun, facts, tables, draw).claims();
      }
    }
  }

  private void remember(String scene) {
    recent.add(scene);
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.iterator().next());
    }
  }

  /** A statement that no other claim is about. */
  private WireClaim statement() {
    Outlet outlet = draw.of(tables.outlets());
    String language = draw.of(outlet.languages());
    Facts facts = WireStory.facts(new Kind("", Map.of()), begun, tables, draw);
    Wording wording = new Wording(draw.of(tables.noise(language)), true);
    Phrasing.Said said = phrasing.say(wording, facts, outlet, language, null);
    Instant at = begun.plusSeconds(draw.between(0, 24 * 3600));
    String id = "a" + ++alone;
    return new WireClaim(outlet.id(), said.text(), language, said.speaker(), at, id, id + ".1");
  }
}
