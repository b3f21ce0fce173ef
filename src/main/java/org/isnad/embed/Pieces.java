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

  /** 1 throughout, since nothing is padded. */
  long[] mask() {
    return encoding.getAttentionMask();
  }

  /** Which text of a pair, as the tokenizer numbers them: 0 throughout for our judge. */
  long[] types() {
    return encoding.getTypeIds();
  }
}
