// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Given text a, is text b entailed, contradicted or left open, and are the two related at all?
 *
 * <p>A BERT of 12 layers with int8 weights (from multilingual-e5-small, Wang et al., "Multilingual
 * E5 Text Embeddings: A Technical Report", 2024, arXiv 2402.05672). About 14 ms of one core for 33
 * pieces. Safe for use by many threads at once.
 */
public final class Judge implements AutoCloseable {

  /** What the network reads. */
  static final List<String> INPUTS = List.of("input_ids", "attention_mask", "token_type_ids");

  private static final int MAX_PIECES = 128;

  private static final List<Network.Row> OUTPUTS =
      List.of(new Network.Row("logits", 3), new Network.Row("relatedness", 1));

  private final Model model;

  private Judge(Model model) {
    this.model = model;
  }

  /**
   * Loads it and runs it once.
   *
   * @throws UnusableModelException naming the file that is missing or does not fit
   */
  static Judge load(Optional<Path> folder) {
    Model model = Model.open(ModelFiles.read("judge", folder), MAX_PIECES, INPUTS, OUTPUTS);
    Judge judge = new Judge(model);
    model.tryOn(text -> judge.judge(text, text));
    return judge;
  }

  /**
   * What a says of b: a function of the two texts in this order alone.
   *
   * <p>Any strings will do. Only 128 pieces of the pair are read, the longer text losing first: cut
   * long texts into sentences before asking. Lone surrogates count as U+FFFD.
   */
  public Verdict judge(String a, String b) {
    List<float[]> outputs = model.run(model.tokenizer().pieces(a, b));
    float[] logits = outputs.get(0);
    float[] relatedness = outputs.get(1);
    return Verdict.ofLogits(logits[0], logits[1], logits[2], relatedness[0]);
  }

  Tokenizer tokenizer() {
    return model.tokenizer();
  }

  /** Which model this is: first 12 hexadecimal digits of a SHA-256 over model and tokenizer. */
  public String id() {
    return model.id();
  }

  /** Frees the native memory; judging afterwards is an {@link IllegalStateException}. */
  @Override
  public void close() {
    model.close();
  }
}
