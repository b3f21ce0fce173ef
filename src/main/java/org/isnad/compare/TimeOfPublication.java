// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far apart were the two published?
 *
 * <p>Sources answer one question mostly within days; texts alike that are months apart mostly tell
 * of two events of one kind. Silent when a date is missing.
 */
final class TimeOfPublication implements Feature {

  private static final double DAY = Duration.ofDays(1).toSeconds();
  private static final double WEEK = 7;
  private static final double SEASON = 60;

  /** Days at which the logarithm counts 1. */
  private static final double LONGEST = 365;

  @Override
  public String name() {
    return "published";
  }

  @Override
  public List<String> columns() {
    return List.of("days", "over-a-week", "over-a-season");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Instant a = pair.a().publishedAt();
    Instant b = pair.b().publishedAt();
    if (a == null || b == null) {
      return Observation.none(columns().size());
    }
    double days = Math.abs((double) a.getEpochSecond() - b.getEpochSecond()) / DAY;
    return Observation.of(
        Math.min(1, Math.log1p(days) / Math.log1p(LONGEST)),
        days > WEEK ? 1 : 0,
        days > SEASON ? 1 : 0);
  }
}
