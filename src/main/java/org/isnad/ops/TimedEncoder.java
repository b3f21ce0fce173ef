// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Timer;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;

/** An encoder whose runs are counted and timed. */
final class TimedEncoder implements Encoder {

  private final Encoder encoder;
  private final Timer runs;

  TimedEncoder(Encoder encoder, Timer runs) {
    this.encoder = encoder;
    this.runs = runs;
  }

  @Override
  public Embedding encode(String text) {
    return requireNonNull(runs.record(() -> encoder.encode(text)));
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
