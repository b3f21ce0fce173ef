// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  static final int WIDTH = 384;

  /** What both outputs are computed from. */
  private static final String POOLED = "/m/Tanh_output_0";

  /** Layers, counted from 0, of which the first piece's row is part of the state. */
  static final int[] FIRST_OF = {5, 8, 10, 11};

  /** Layers of which the mean over all pieces is. */
  static final int[] MEAN_OF = {3, 5, 8, 11};

  /** Every layer of which the state has a part, once. */
  static final List<Integer> LAYERS =
      IntStream.concat(IntStream.of(FIRST_OF), IntStream.of(MEAN_OF)).distinct().boxed().toList();

  private static final List<String> INNER =
      Stream.concat(Stream.of(POOLED), LAYERS.stream().map(Judge::layer)).toList();

  /** How many numbers the state of a run has. */
  public static final int STATE = WIDTH * (1 + FIRST_OF.length + MEAN_OF.length);

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
    Model model = Model.open(ModelFiles.read("judge", folder), MAX_PIECES, INPUTS, OUTPUTS, INNER);
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
    return infer(a, b).verdict();
  }

  /** The same, with the state that it rests on: layers hold more of a pair than the outputs say. */
  public Inference infer(String a, String b) {
    Pieces pieces = model.tokenizer().pieces(a, b);
    List<float[]> outputs = model.run(pieces);
    float[] logits = outputs.get(0);
    float[] relatedness = outputs.get(1);
    return new Inference(
        Verdict.ofLogits(logits[0], logits[1], logits[2], relatedness[0]),
        state(outputs.subList(OUTPUTS.size(), outputs.size()), pieces.ids().length));
  }

  /**
   * The state of a run.
   *
   * @param inner the row that the outputs are computed from, then by layer a row for each piece
   * @throws IllegalStateException when these are not of the width that the judge has
   */
  static float[] state(List<float[]> inner, int pieces) {
    for (int i = 0; i < inner.size(); i++) {
      int expected = WIDTH * (i == 0 ? 1 : pieces);
      if (inner.get(i).length != expected) {
        throw new IllegalStateException(
            "%s has %d numbers, should have %d"
                .formatted(INNER.get(i), inner.get(i).length, expected));
      }
    }
    float[] state = new float[STATE];
    System.arraycopy(inner.get(0), 0, state, 0, WIDTH);
    int to = WIDTH;
    for (int layer : FIRST_OF) {
      System.arraycopy(inner.get(1 + LAYERS.indexOf(layer)), 0, state, to, WIDTH);
      to += WIDTH;
    }
    for (int layer : MEAN_OF) {
      System.arraycopy(mean(inner.get(1 + LAYERS.indexOf(layer)), pieces), 0, state, to, WIDTH);
      to += WIDTH;
    }
    return state;
  }

  private static float[] mean(float[] rows, int pieces) {
    float[] mean = new float[WIDTH];
    for (int i = 0; i < rows.length; i++) {
      mean[i % WIDTH] += rows[i];
    }
    for (int i = 0; i < WIDTH; i++) {
      mean[i] /= pieces;
    }
    return mean;
  }

  private static String layer(int layer) {
    return "/m/bert/encoder/layer.%d/output/LayerNorm/LayerNormalization_output_0".formatted(layer);
  }

  Tokenizer tokenizer() {
    return model.tokenizer();
  }

  /** Which tensors a state is made of: states of two layouts cannot be compared. */
  public static String layout() {
    return "pooled, first of %s, mean of %s"
        .formatted(Arrays.toString(FIRST_OF), Arrays.toString(MEAN_OF));
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
