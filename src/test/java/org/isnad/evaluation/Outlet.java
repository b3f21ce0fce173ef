// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import java.util.regex.Pattern;

/** Who publishes on the generated newswire; {@code languages} holds one or two. */
record Outlet(
    String id, String en, String ar, String kind, String country, List<String> languages) {

  private static final Pattern SPELLINGS = Pattern.compile("[\\p{L}'-]+(/[\\p{L}'-]+)+");

  /** The text with one spelling each of {@code Fez/Fes}: a house keeps to its own. */
  String spelled(String text) {
    return SPELLINGS
        .matcher(text)
        .replaceAll(
            found -> {
              String[] spellings = found.group().split("/", -1);
              return spellings[Math.floorMod((id + spellings[0]).hashCode(), spellings.length)];
            });
  }
}
