// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ONNX graph with a session for all threads: rows of int64 in, rows of float32 out by name.
 *
 * <p>One thread inside a run: as many runs at once as there are cores are as fast as one run on all
 * of them, and the order of additions, so the result, does not depend on the machine's load.
 */
final class Network implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final String path;
  private final OrtSession session;
  private final List<Row> outputs;
  private final List<String> inner;

  /** An output of the graph: float32 {@code [1, width]}, or {@code [1]} for a width of one. */
  record Row(String name, int width) {

    /** Does a declared shape allow it? -1 is a dimension left open. */
    boolean fits(long[] shape) {
      if (shape.length == 1) {
        return width == 1;
      }
      return shape.length == 2 && (shape[1] == width || shape[1] == -1);
    }
  }

  private Network(String path, byte[] model, List<Row> outputs, List<String> inner)
      throws OrtException {
    this.path = path;
    this.outputs = outputs;
    this.inner = inner;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(ExposedTensors.in(model, inner), options);
    }
  }

  /**
   * Opens a graph and checks that it is of the shape we will use.
   *
   * @param inputs names of the inputs, each int64 of two dimensions
   * @param outputs the outputs to read, in this order
   * @param inner names of float32 tensors inside to read as well, after them
   * @throws UnusableModelException when it is not
   */
  static Network open(
      ModelFiles files, List<String> inputs, List<Row> outputs, List<String> inner) {
    String path = files.modelPath();
    try {
      Network network = new Network(path, files.model(), outputs, inner);
      try {
        network.check(inputs);
      } catch (OrtException | RuntimeException e) {
        network.close();
        throw e;
      }
      return network;
    } catch (OrtException e) {
      throw new UnusableModelException(path, "is not a model we can open", e);
    }
  }

  private void check(List<String> inputs) throws OrtException {
    Map<String, NodeInfo> found = session.getInputInfo();
    require(
        found.size() == inputs.size() && found.keySet().containsAll(inputs),
        "takes %s, should take %s".formatted(found.keySet(), inputs));
    for (String input : inputs) {
      TensorInfo info = tensor(input, found.get(input));
      require(
          info.type == OnnxJavaType.INT64 && info.getShape().length == 2,
          "input %s is %s, should be int64 [1, t]".formatted(input, info));
    }
    for (Row output : outputs) {
      TensorInfo info = tensor(output.name, session.getOutputInfo().get(output.name));
      require(
          info.type == OnnxJavaType.FLOAT && output.fits(info.getShape()),
          "output %s is %s, should be float32 [1, %d]".formatted(output.name, info, output.width));
    }
  }

  private TensorInfo tensor(String name, @Nullable NodeInfo node) {
    if (node != null && node.getInfo() instanceof TensorInfo info) {
      return info;
    }
    throw new UnusableModelException(path, "has no tensor " + name);
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw new UnusableModelException(path, problem);
    }
  }

  /**
   * Runs the graph once.
   *
   * @param rows a row of numbers for each input
   * @return the values of each output and inner tensor, in the order they were asked for when
   *     opening, each row after row
   * @throws IllegalStateException if the run fails, naming the model
   */
  List<float[]> run(Map<String, long[]> rows) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, long[]> row : rows.entrySet()) {
        inputs.put(row.getKey(), tensor(row.getValue()));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return values(result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException(path + " failed to run", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private List<float[]> values(OrtSession.Result result) {
    List<float[]> values = new ArrayList<>();
    for (Row output : outputs) {
      values.add(values(result, output.name));
    }
    for (String name : inner) {
      values.add(values(result, name));
    }
    return values;
  }

  private static float[] values(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  String path() {
    return path;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(path + " could not be closed", e);
    }
  }
}
