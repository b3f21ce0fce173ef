// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which pieces of the vocabulary make up a text?
 *
 * <p>Cuts at a number of pieces; of a pair, the longer text loses first. Never pads: a padded
 * column would change the judge's scales.
 */
final class Tokenizer implements AutoCloseable {

  private static final char REPLACEMENT = '\uFFFD';

  static {
    // Beside a graphics driver the library would fetch another build of itself from the network.
    if (System.getenv("RUST_FLAVOR") == null && System.getProperty("RUST_FLAVOR") == null) {
      System.setProperty("RUST_FLAVOR", "cpu");
    }
    // A file can be loaded as a library by one class loader only, and there may be several in a
    // process (tests, reloads in development): each unpacks its own, where any user may write.
    System.setProperty("DJL_CACHE_DIR", freshFolder());
  }

  private static String freshFolder() {
    try {
      Path folder = Files.createTempDirectory("isnad-tokenizers");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files", e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // The system clears its temporary files in its own time.
    }
  }

  private final HuggingFaceTokenizer tokenizer;

  private Tokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * The tokenizer of a model.
   *
   * @param maxPieces where to cut, special pieces included
   * @throws UnusableModelException when the file is no tokenizer
   */
  static Tokenizer of(ModelFiles files, int maxPieces) {
    Map<String, String> options =
        Map.of(
            "truncation",
            "LONGEST_FIRST",
            "padding",
            "DO_NOT_PAD",
            "maxLength",
            Integer.toString(maxPieces),
            "modelMaxLength",
            Integer.toString(maxPieces));
    try {
      return new Tokenizer(
          HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(files.tokenizer()), options));
    } catch (IOException | RuntimeException e) {
      throw new UnusableModelException(files.tokenizerPath(), "is not a tokenizer we can read", e);
    }
  }

  Pieces pieces(String text) {
    return new Pieces(tokenizer.encode(wellFormed(text)));
  }

  Pieces pieces(String a, String b) {
    return new Pieces(tokenizer.encode(wellFormed(a), wellFormed(b)));
  }

  /** Half a surrogate pair has no UTF-8 form, and the native side refuses what has none. */
  static String wellFormed(String text) {
    if (text.codePoints().noneMatch(Tokenizer::isLoneSurrogate)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isLoneSurrogate(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
