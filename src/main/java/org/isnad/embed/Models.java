// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Both models, loaded once for the life of the service.
 *
 * <p>Each comes with the service, or from a folder that holds a {@code model.onnx} and a {@code
 * tokenizer.json} of the same shape.
 */
public final class Models implements AutoCloseable {

  private final Encoder encoder;
  private final Judge judge;

  /**
   * Loads both and runs each once.
   *
   * @param encoderFolder where to take the encoder from instead
   * @param judgeFolder where to take the judge from instead
   * @throws UnusableModelException naming the file that is missing or does not fit
   */
  public Models(Optional<Path> encoderFolder, Optional<Path> judgeFolder) {
    this.encoder = OnnxEncoder.load(encoderFolder);
    try {
      this.judge = Judge.load(judgeFolder);
    } catch (RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  /** The encoder, without a memory: see {@link Encoder#remembering}. */
  public Encoder encoder() {
    return encoder;
  }

  public Judge judge() {
    return judge;
  }

  /** Which models these are, for the record beside every result they had a part in. */
  public String id() {
    return "encoder-" + encoder.id() + " judge-" + judge.id();
  }

  @Override
  public void close() {
    encoder.close();
    judge.close();
  }
}
