// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

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
