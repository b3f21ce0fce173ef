// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that comes with the service: a row a line, remarks with a hash. */
final class TableFile {

  private TableFile() {}

  /**
   * The rows, in order.
   *
   * @throws IllegalStateException when the table is not on the class path
   */
  static List<String> rows(String resource) {
    try (InputStream file = TableFile.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      return rows(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of an open table, which is closed. */
  static List<String> rows(InputStream table) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
