// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/**
 * What does a text mean, as a direction whose cosine with another says how close the two are?
 *
 * <p>Arabic and English share one space. Safe for use by many threads at once.
 */
public interface Encoder extends AutoCloseable {

  /**
   * The embedding of a text: a function of the text alone.
   *
   * <p>Any string will do, the empty one too. Only the first 256 pieces (about 1,000 characters)
   * are read; lone surrogates count as U+FFFD.
   */
  Embedding encode(String text);

  /**
   * Which model this is: the first 12 hexadecimal digits of a SHA-256 over model and tokenizer.
   * Embeddings of encoders with different ids must not be compared.
   */
  String id();

  /** Frees the native memory; encoding afterwards is an {@link IllegalStateException}. */
  @Override
  void close();

  /**
   * This encoder with a memory: texts asked again (names, words, what was just stored) cost
   * nothing.
   *
   * @param maximumBytes about how much the memory may hold; a text costs 2.2 kB and its characters
   */
  default Encoder remembering(long maximumBytes) {
    return new RememberingEncoder(this, maximumBytes);
  }
}
