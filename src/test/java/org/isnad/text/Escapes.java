// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.regex.Pattern;

/** Writes invisible characters in case files as {@code \\uXXXX}. */
final class Escapes {

  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Escapes() {}

  static String of(String written) {
    return UNIT.matcher(written)
        .replaceAll(
            m ->
                Character.toString((char) Integer.parseInt(m.group(1), 16))
                    .replace("\\", "\\\\")
                    .replace("$", "\\$"));
  }
}
