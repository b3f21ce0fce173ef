// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.claim.Publication;

/**
 * Stories of the project's own: {@code src/test/resources/stories}, a tab-separated file each, a
 * head line first; beside them {@code stories-held-back}, from which nothing may be learnt.
 *
 * <p>Columns: id, source, language, date, topic (which cluster), position (which answer), text.
 */
final class AuthoredStories {

  private AuthoredStories() {}

  /** All that may be learnt from, by name. */
  static List<Story> read() {
    return read("/stories");
  }

  /** All that are held back, by name. */
  static List<Story> heldBack() {
    return read("/stories-held-back");
  }

  private static List<Story> read(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.sorted().map(AuthoredStories::story).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String folder) {
    try {
      return Path.of(requireNonNull(AuthoredStories.class.getResource(folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Story story(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String name = file.getFileName().toString().replace(".tsv", "");
      return new Story(
          "authored stories", name, lines.skip(1).map(line -> told(line.split("\t", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Story.Told told(String[] cells) {
    return new Story.Told(
        cells[1],
        cells[0],
        new LabelledPair.Side(
            cells[6], cells[2], new Publication(cells[1], Instant.parse(cells[3]))),
        cells[4],
        cells[5]);
  }
}
