// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.djl.huggingface.tokenizers.Encoding;

/** A text or pair as a model reads it: three rows of equal length, one column a piece. */
final class Pieces {

  private final Encoding encoding;

  Pieces(Encoding encoding) {
    this.encoding = encoding;
  }

  /** Numbers of the pieces in the vocabulary. */
  long[] ids() {
    return encoding.getIds();
  }

  /** Which text of a pair, as the tokenizer numbers them: 0 throughout for our judge. */
  long[] types() {
    return encoding.getTypeIds();
  }

  /**
   * The row a network calls by this name.
   *
   * @throws IllegalArgumentException if we have none of that name
   */
  long[] row(String input) {
    return switch (input) {
      case "input_ids" -> ids();
      case "attention_mask" -> encoding.getAttentionMask(); // 1 throughout: nothing is padded
      case "token_type_ids" -> types();
      default -> throw new IllegalArgumentException("no pieces for the input " + input);
    };
  }
}
