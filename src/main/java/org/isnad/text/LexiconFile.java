// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One word list of {@code /lexicon}: lines of columns parted by tabs, comments with a hash. */
final class LexiconFile {

  private LexiconFile() {}

  /**
   * The lines that say something, in order, each as its columns.
   *
   * @throws IllegalStateException when the list is not on the class path
   */
  static List<List<String>> read(String name) {
    String path = "/lexicon/" + name;
    try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + path + " on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !isComment(line))
          .map(line -> List.of(line.strip().split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** A cue may begin with a hash, which there stands for a number; comments have no tab. */
  private static boolean isComment(String line) {
    return line.startsWith("#") && line.indexOf('\t') < 0;
  }
}
