// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One line of what the models' makers say the models answer. */
record Golden(JsonNode line) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All lines for one model, in order. */
  static Stream<Golden> of(String model) {
    return new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Golden.class.getResourceAsStream("/models/golden.jsonl")),
                StandardCharsets.UTF_8))
        .lines()
        .map(Golden::parse)
        .filter(golden -> golden.text("model").equals(model));
  }

  private static Golden parse(String line) {
    try {
      return new Golden(JSON.readTree(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String field) {
    return line.get(field).asText();
  }

  double number(String field) {
    return line.get(field).asDouble();
  }

  long[] longs(String field) {
    return StreamSupport.stream(line.get(field).spliterator(), false)
        .mapToLong(JsonNode::asLong)
        .toArray();
  }

  float[] floats(String field) {
    JsonNode values = line.get(field);
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i).floatValue();
    }
    return floats;
  }

  @Override
  public String toString() {
    String shown = line.has("text") ? text("text") : text("a") + " / " + text("b");
    return shown
        .codePoints()
        .limit(60)
        .filter(c -> !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
