// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static List<ImportLine> lines(Stream<byte[]> chunks) throws IOException {
    Iterator<byte[]> rest = chunks.iterator();
    LineReader reader = new LineReader(() -> rest.hasNext() ? rest.next() : null);
    List<ImportLine> lines = new ArrayList<>();
    for (ImportLine line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }

  private static List<String> texts(Stream<byte[]> chunks) throws IOException {
    return lines(chunks).stream().map(line -> new String(line.bytes(), UTF_8)).toList();
  }

  @Test
  void lines_ofOneChunk_areCutAtLineEnds() throws IOException {
    assertThat(texts(Stream.of("a\nb\n\nc".getBytes(UTF_8)))).containsExactly("a", "b", "", "c");
  }

  @Test
  void lines_lastLineEnd_opensNoFurtherLine() throws IOException {
    assertThat(texts(Stream.of("a\n".getBytes(UTF_8)))).containsExactly("a");
    assertThat(texts(Stream.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void lines_howeverTheChunksFall_areTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> expected =
        Stream.generate(() -> "سطر ".repeat(random.nextInt(5))).limit(50).toList();
    byte[] all = (String.join("\n", expected) + "\n").getBytes(UTF_8);
    List<byte[]> chunks = new ArrayList<>();
    for (int at = 0; at < all.length; ) {
      int end = Math.min(all.length, at + random.nextInt(7));
      chunks.add(Arrays.copyOfRange(all, at, end));
      at = end;
    }
    assertThat(texts(chunks.stream())).as("seed %d", seed).isEqualTo(expected);
  }

  @Test
  void lines_longestAllowed_isKeptAndOneMoreIsNot() throws IOException {
    byte[] longest = new byte[LineReader.MAX_BYTES];
    byte[] end = {'\n'};
    List<ImportLine> lines =
        lines(Stream.of(longest, end, longest, new byte[] {1}, end, "last".getBytes(UTF_8)));
    assertThat(lines).extracting(ImportLine::tooLong).containsExactly(false, true, false);
    assertThat(lines).extracting(ImportLine::number).containsExactly(1L, 2L, 3L);
    assertThat(lines.get(1).bytes()).isEmpty();
  }

  /** A gigabyte without a line end. */
  @Test
  void lines_endlessLine_takesNoMemory() throws IOException {
    byte[] chunk = new byte[65_536];
    assertThat(lines(Stream.generate(() -> chunk).limit(16_384)))
        .singleElement()
        .satisfies(line -> assertThat(line.tooLong()).isTrue());
  }
}
