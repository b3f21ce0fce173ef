// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.micrometer.core.instrument.Counter;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;

/** An encoder that counts what it is asked. */
final class CountingEncoder implements Encoder {

  private final Encoder encoder;
  private final Counter runs;

  CountingEncoder(Encoder encoder, Counter runs) {
    this.encoder = encoder;
    this.runs = runs;
  }

  @Override
  public Embedding encode(String text) {
    runs.increment();
    return encoder.encode(text);
  }

  @Override
  public String id() {
    return encoder.id();
  }

  @Override
  public void close() {
    encoder.close();
  }
}
