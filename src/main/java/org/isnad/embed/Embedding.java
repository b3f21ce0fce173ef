// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text's meaning as a direction: {@code float[512]} of L2 norm 1.
 *
 * <p>Immutable; equal when every component is. The stored form is the 512 components as
 * little-endian IEEE 754 float32, 2,048 bytes.
 */
public final class Embedding {

  /** Components of every embedding. */
  public static final int DIMENSIONS = 512;

  /** Length of the stored form. */
  public static final int BYTES = DIMENSIONS * Float.BYTES;

  private static final VarHandle LITTLE_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

  /** Wide enough for a float32 model's rounding, far too narrow for a vector never normalised. */
  private static final double UNIT_TOLERANCE = 1e-3;

  private final float[] components;

  private Embedding(float[] components) {
    this.components = components;
    double norm = Math.sqrt(dot(components));
    if (!(Math.abs(norm - 1) <= UNIT_TOLERANCE)) {
      throw new IllegalArgumentException("an embedding has length 1, this one " + norm);
    }
  }

  /**
   * The embedding with these components.
   *
   * @throws IllegalArgumentException if there are not 512 of them or their L2 norm is not 1
   */
  public static Embedding of(float[] components) {
    if (components.length != DIMENSIONS) {
      throw new IllegalArgumentException(
          "an embedding has " + DIMENSIONS + " components, this one " + components.length);
    }
    return new Embedding(components.clone());
  }

  /**
   * Reads the stored form back, bit for bit.
   *
   * @throws IllegalArgumentException if it is not 2,048 bytes or not of length 1: not ours
   */
  public static Embedding fromBytes(byte[] stored) {
    if (stored.length != BYTES) {
      throw new IllegalArgumentException(
          "a stored embedding has " + BYTES + " bytes, this one " + stored.length);
    }
    float[] components = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      components[i] = (float) LITTLE_ENDIAN.get(stored, i * Float.BYTES);
    }
    return new Embedding(components);
  }

  /** The stored form: 512 little-endian float32. */
  public byte[] toBytes() {
    byte[] stored = new byte[BYTES];
    for (int i = 0; i < DIMENSIONS; i++) {
      LITTLE_ENDIAN.set(stored, i * Float.BYTES, components[i]);
    }
    return stored;
  }

  /** A copy of the components. */
  public float[] toFloats() {
    return components.clone();
  }

  /**
   * How close in meaning? The cosine, in [-1, 1]; symmetric; 1 only for the same direction.
   *
   * <p>Summed in a fixed order in double precision, so the same to the last bit on every machine.
   */
  public double cosine(Embedding other) {
    return clamp(dot(other.components));
  }

  /**
   * {@link #cosine(Embedding)} with an embedding left in its stored form: the same number, without
   * an object for each of many vectors.
   *
   * @param stored holds {@link #BYTES} bytes of stored form from {@code offset} on
   */
  public double cosine(byte[] stored, int offset) {
    double even = 0;
    double odd = 0;
    for (int i = 0, at = offset; i < DIMENSIONS; i += 2, at += 2 * Float.BYTES) {
      even += (double) components[i] * (float) LITTLE_ENDIAN.get(stored, at);
      odd += (double) components[i + 1] * (float) LITTLE_ENDIAN.get(stored, at + Float.BYTES);
    }
    return clamp(even + odd);
  }

  /** Two running sums, as in the method above: the order of additions must not differ. */
  private double dot(float[] other) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i < DIMENSIONS; i += 2) {
      even += (double) components[i] * other[i];
      odd += (double) components[i + 1] * other[i + 1];
    }
    return even + odd;
  }

  private static double clamp(double dot) {
    return Math.max(-1, Math.min(1, dot));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Embedding that && Arrays.equals(components, that.components);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(components);
  }

  @Override
  public String toString() {
    return "Embedding[" + components[0] + ", " + components[1] + ", ...]";
  }
}
