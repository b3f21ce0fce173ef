// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.Random;
import org.isnad.embed.Embedding;

/** Unit vectors, the same for the same seed. */
final class Vectors {

  private Vectors() {}

  /** A direction like no other. */
  static Embedding random(long seed) {
    return unit(gaussian(new Random(seed)));
  }

  /** The direction of a subject, turned a little: how texts about one thing lie. */
  static Embedding near(Embedding subject, double turn, long seed) {
    float[] components = gaussian(new Random(seed));
    float[] centre = subject.toFloats();
    double scale = turn / Math.sqrt(components.length);
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) (centre[i] + scale * components[i]);
    }
    return unit(components);
  }

  /** A vector in the plane of the first two axes, at this cosine to the first. */
  static Embedding atCosine(double cosine) {
    float[] components = new float[Embedding.DIMENSIONS];
    components[0] = (float) cosine;
    components[1] = (float) Math.sqrt(1 - cosine * cosine);
    return Embedding.of(components);
  }

  private static float[] gaussian(Random random) {
    float[] components = new float[Embedding.DIMENSIONS];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) random.nextGaussian();
    }
    return components;
  }

  private static Embedding unit(float[] components) {
    double squares = 0;
    for (float component : components) {
      squares += (double) component * component;
    }
    for (int i = 0; i < components.length; i++) {
      components[i] /= (float) Math.sqrt(squares);
    }
    return Embedding.of(components);
  }
}
