// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A tokenizer and the network that reads its pieces, opened, tried and closed together. */
final class Model implements AutoCloseable {

  /** Both languages, digits of both, and a piece no vocabulary has. */
  private static final String TRIAL =
      "قال الوزير إن 12 شخصا قتلوا. The minister said ١٢ people died. \uFFFD";

  private final Tokenizer tokenizer;
  private final Network network;
  private final List<String> inputs;
  private final String id;

  private Model(Tokenizer tokenizer, Network network, List<String> inputs, String id) {
    this.tokenizer = tokenizer;
    this.network = network;
    this.inputs = inputs;
    this.id = id;
  }

  /**
   * Opens both files.
   *
   * @param maxPieces where to cut a text or pair
   * @param inputs names of the network's inputs, as {@link Pieces#row} knows them
   * @param outputs the outputs to read, in this order
   * @param inner names of float32 tensors inside the network to read as well, after them
   * @throws UnusableModelException naming the file that does not fit
   */
  static Model open(
      ModelFiles files,
      int maxPieces,
      List<String> inputs,
      List<Network.Row> outputs,
      List<String> inner) {
    Tokenizer tokenizer = Tokenizer.of(files, maxPieces);
    try {
      Network network = Network.open(files, inputs, outputs, inner);
      return new Model(tokenizer, network, inputs, files.id());
    } catch (RuntimeException e) {
      tokenizer.close();
      throw e;
    }
  }

  /**
   * Passes a first text through: a tokenizer of another vocabulary, or an output of another width
   * than declared, shows here and not at the first claim.
   *
   * @throws UnusableModelException if that fails; the model is closed then
   */
  void tryOn(Consumer<String> use) {
    try {
      use.accept(TRIAL);
    } catch (RuntimeException e) {
      close();
      throw new UnusableModelException(
          network.path(), "fails on its first text; do model and tokenizer belong together?", e);
    }
  }

  /** What the network gives for a text or pair, in the order asked for when opening. */
  List<float[]> run(Pieces pieces) {
    Map<String, long[]> rows = new LinkedHashMap<>();
    inputs.forEach(input -> rows.put(input, pieces.row(input)));
    return network.run(rows);
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  String id() {
    return id;
  }

  @Override
  public void close() {
    network.close();
    tokenizer.close();
  }
}
