// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/** Texts a second, four of each language. */
@SuppressWarnings("NullAway.Init") // JMH calls the method marked Setup first.
public class EncoderSpeed extends ModelSpeed {

  private final List<String> texts =
      Stream.of(Sentences.ENGLISH, Sentences.ARABIC).flatMap(Stream::of).toList();
  private OnnxEncoder encoder;

  @Override
  void loadOurs() {
    encoder = OnnxEncoder.load(Optional.empty());
  }

  @Override
  BareSession openBare() throws OrtException {
    List<Pieces> pieces = texts.stream().map(encoder.tokenizer()::pieces).toList();
    return new BareSession("encoder", OnnxEncoder.INPUTS, pieces);
  }

  @Override
  void closeOurs() {
    encoder.close();
  }

  @Override
  void runOurs(Blackhole sink) {
    texts.forEach(text -> sink.consume(encoder.encode(text)));
  }
}
