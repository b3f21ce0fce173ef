// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * An encoder that keeps the embeddings most worth keeping (Caffeine's W-TinyLFU), within a bound.
 *
 * <p>Threads that ask for one text at the same time wait for one run instead of making several.
 */
final class RememberingEncoder implements Encoder {

  /** Object headers, the hash table's entry and its bookkeeping, roughly. */
  private static final int OVERHEAD_BYTES = 200;

  private final Encoder encoder;
  private final Cache<String, Embedding> memory;

  RememberingEncoder(Encoder encoder, long maximumBytes) {
    this.encoder = encoder;
    this.memory =
        Caffeine.newBuilder()
            .maximumWeight(maximumBytes)
            .weigher((String text, Embedding embedding) -> bytes(text))
            .build();
  }

  private static int bytes(String text) {
    return OVERHEAD_BYTES + Embedding.BYTES + Character.BYTES * text.length();
  }

  @Override
  public Embedding encode(String text) {
    return memory.get(text, encoder::encode);
  }

  @Override
  public String id() {
    return encoder.id();
  }

  @Override
  public void close() {
    memory.invalidateAll();
    encoder.close();
  }
}
