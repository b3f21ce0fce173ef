// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Makes tensors inside an ONNX graph outputs of it, so that a run gives them as well.
 *
 * <p>A protocol buffer may be followed by another of its kind: a reader merges the two, and what
 * may repeat is joined (Protocol Buffers, "Last One Wins"; onnx.proto3: {@code ModelProto.graph},
 * {@code GraphProto.output}). So the model stays as it is, byte for byte, and the names are put
 * behind it.
 */
final class ExposedTensors {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_OUTPUT = 12;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;

  /** A tensor of float32, its shape left open: {@code elem_type = FLOAT}. */
  private static final byte[] FLOATS = {1 << 3, 1};

  private ExposedTensors() {}

  /** The model with these float32 tensors among its outputs, after those it has. */
  static byte[] in(byte[] model, List<String> names) {
    if (names.isEmpty()) {
      return model;
    }
    ByteArrayOutputStream outputs = new ByteArrayOutputStream();
    for (String name : names) {
      ByteArrayOutputStream type = new ByteArrayOutputStream();
      write(type, TYPE_TENSOR, FLOATS);
      ByteArrayOutputStream value = new ByteArrayOutputStream();
      write(value, VALUE_NAME, name.getBytes(StandardCharsets.UTF_8));
      write(value, VALUE_TYPE, type.toByteArray());
      write(outputs, GRAPH_OUTPUT, value.toByteArray());
    }
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    write(graph, MODEL_GRAPH, outputs.toByteArray());
    byte[] whole = Arrays.copyOf(model, model.length + graph.size());
    System.arraycopy(graph.toByteArray(), 0, whole, model.length, graph.size());
    return whole;
  }

  /** A field of bytes: tag, length, content. */
  private static void write(ByteArrayOutputStream to, int field, byte[] content) {
    writeVarint(to, field << 3 | 2);
    writeVarint(to, content.length);
    to.writeBytes(content);
  }

  private static void writeVarint(ByteArrayOutputStream to, int number) {
    int rest = number;
    while (rest >= 0x80) {
      to.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    to.write(rest);
  }
}
