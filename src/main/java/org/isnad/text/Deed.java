// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Map;

/**
 * Something done by one to another, as one verb or noun of a text tells it.
 *
 * @param kind which deed it is, the same for both of its ends ("sell" and "buy") and in both
 *     languages
 * @param words the verb or noun
 * @param castings who may play which part; several where word order alone does not tell where the
 *     doer ends and the other begins, never empty
 */
public record Deed(String kind, Span words, List<Casting> castings) {

  /** The part of the doer, giver, winner or employer. */
  public static final int DOER = 1;

  /** The part of the one it is done to, who is given to, loses or serves. */
  public static final int OTHER = 2;

  /** The part of a thing that goes from one to the other. */
  public static final int THING = 3;

  public Deed {
    castings = List.copyOf(castings);
  }

  /**
   * One way to fill the parts.
   *
   * @param parts the content words of each filled part; never empty lists
   */
  public record Casting(Map<Integer, List<Token>> parts) {
    public Casting {
      parts = Map.copyOf(parts);
    }
  }
}
