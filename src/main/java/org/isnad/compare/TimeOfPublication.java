// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far apart were the two published?
 *
 * <p>Sources answer one question mostly within days; texts alike that are months apart mostly tell
 * of two events of one kind. Silent when a date is missing.
 */
final class TimeOfPublication implements Feature {

  private static final double DAY = Duration.ofDays(1).toSeconds();
  private static final double FEW = 3;
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
    return List.of("days", "over-a-day", "over-three-days", "over-a-week", "over-a-season");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    OptionalDouble apart = apart(pair);
    if (apart.isEmpty()) {
      return Observation.none(columns().size());
    }
    double days = apart.getAsDouble();
    return Observation.of(
        scaled(days), over(days, 1), over(days, FEW), over(days, WEEK), over(days, SEASON));
  }

  private static double over(double days, double limit) {
    return days > limit ? 1 : 0;
  }

  /** The first number, if both dates are known: the logarithm of the days between, in [0, 1]. */
  static OptionalDouble days(ReadingPair pair) {
    OptionalDouble apart = apart(pair);
    return apart.isEmpty() ? apart : OptionalDouble.of(scaled(apart.getAsDouble()));
  }

  private static double scaled(double days) {
    return Math.min(1, Math.log1p(days) / Math.log1p(LONGEST));
  }

  private static OptionalDouble apart(ReadingPair pair) {
    Instant a = pair.a().publication().at();
    Instant b = pair.b().publication().at();
    return a == null || b == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.abs((double) a.getEpochSecond() - b.getEpochSecond()) / DAY);
  }
}
