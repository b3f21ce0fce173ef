// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The two files that make a model, read whole: {@code model.onnx} and {@code tokenizer.json}. */
final class ModelFiles {

  private static final int ID_BYTES = 6;

  private final String place;
  private final byte[] model;
  private final byte[] tokenizer;

  private ModelFiles(String place, byte[] model, byte[] tokenizer) {
    this.place = place;
    this.model = model;
    this.tokenizer = tokenizer;
  }

  /**
   * Reads a model.
   *
   * @param name "encoder" or "judge": the one that came with the service
   * @param folder the one to take instead, when present
   * @throws UnusableModelException when a file cannot be read
   */
  static ModelFiles read(String name, Optional<Path> folder) {
    String place = folder.map(Path::toString).orElse("models/" + name);
    return new ModelFiles(
        place, read(place, "model.onnx", folder), read(place, "tokenizer.json", folder));
  }

  private static byte[] read(String place, String file, Optional<Path> folder) {
    String path = place + "/" + file;
    try {
      return folder.isPresent() ? Files.readAllBytes(folder.get().resolve(file)) : resource(path);
    } catch (IOException e) {
      throw new UnusableModelException(path, "cannot be read (" + e + ")", e);
    }
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = ModelFiles.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IOException("not on the class path");
      }
      return in.readAllBytes();
    }
  }

  byte[] model() {
    return model;
  }

  byte[] tokenizer() {
    return tokenizer;
  }

  /** Where the network was read from, for messages. */
  String modelPath() {
    return place + "/model.onnx";
  }

  /** Where the tokenizer was read from, for messages. */
  String tokenizerPath() {
    return place + "/tokenizer.json";
  }

  /** First digits of {@code cat model.onnx tokenizer.json | sha256sum}: either file changes it. */
  String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(model);
      return HexFormat.of().formatHex(digest.digest(tokenizer), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
