// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.embed.Embedding;
import org.isnad.text.Rarity;

/**
 * Are two claims near enough to be compared?
 *
 * <p>When the cosine of their texts is at least {@value #COSINE}, or the stems that they share are
 * rare enough: {@value #SHARED_BITS} bits in sum, each stem once. A function of the two texts alone
 * and symmetric, so that which pairs are compared does not depend on what else is stored or on who
 * came first. Both cuts were chosen on the labelled stories: see docs/evaluation.md.
 *
 * <p>Rarities are rounded to whole eighths of a bit. Sums of these are exact in the float that
 * Lucene adds them up in, whatever the order of the stems.
 */
public final class Nearness {

  /** Least cosine of two texts that are near in meaning. */
  public static final double COSINE = .25;

  /** Least sum of the rarities of the shared stems of two texts that are near in words. */
  public static final int SHARED_BITS = 24;

  private static final int STEPS = 8;

  private final Rarity rarity;

  public Nearness(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * Are they near?
   *
   * @param stems of the words of the one text that carry content; repeats do not count
   * @param others those of the other
   */
  public boolean areNear(
      Collection<String> stems, Embedding meaning, Collection<String> others, Embedding other) {
    return meaning.cosine(other) >= COSINE || sharedBits(stems, others) >= SHARED_BITS;
  }

  private double sharedBits(Collection<String> stems, Collection<String> others) {
    Set<String> indexed = indexed(others);
    return indexed(stems).stream().filter(indexed::contains).mapToDouble(this::bits).sum();
  }

  private static Set<String> indexed(Collection<String> stems) {
    return stems.stream().map(TermStream::indexed).collect(Collectors.toSet());
  }

  /** Rarity of a stem in bits, at least 0, in whole eighths. */
  float bits(String stem) {
    return Math.round(rarity.of(stem) / Math.log(2) * STEPS) / (float) STEPS;
  }
}
