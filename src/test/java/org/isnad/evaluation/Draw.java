// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Which one this time? Draws that the seed alone decides; {@link Random} is the same everywhere.
 */
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** Any of them, each as likely. */
  <T> T of(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Any of them, by weight. */
  <T> T of(List<T> from, ToIntFunction<T> weight) {
    int left = random.nextInt(from.stream().mapToInt(weight).sum());
    for (T each : from) {
      left -= weight.applyAsInt(each);
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("weights changed while drawing");
  }

  /** A whole number, both ends included. */
  int between(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  /** A share in [0, 1), small ones likelier. */
  double lowShare() {
    double share = random.nextDouble();
    return share * share;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Some of them without repeat, in an order of chance; all when there are fewer. */
  <T> List<T> some(List<T> from, int count) {
    List<T> mixed = new ArrayList<>(from);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
  }
}
