// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The least that must be done for a run, on input tensors made beforehand: what our classes are
 * measured against.
 */
final class BareSession implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final List<Map<String, OnnxTensor>> runs = new ArrayList<>();

  /** A session of the model that came with the service, for a run on each of the pieces. */
  BareSession(String model, List<String> inputs, List<Pieces> pieces) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session =
          environment.createSession(ModelFiles.read(model, Optional.empty()).model(), options);
    }
    for (Pieces each : pieces) {
      Map<String, OnnxTensor> run = new LinkedHashMap<>();
      for (String input : inputs) {
        run.put(input, tensor(each.row(input)));
      }
      runs.add(run);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  /** Runs the model once on each. */
  void run(Blackhole sink) throws OrtException {
    for (Map<String, OnnxTensor> run : runs) {
      try (OrtSession.Result result = session.run(run)) {
        sink.consume(((OnnxTensor) result.get(0)).getFloatBuffer());
      }
    }
  }

  @Override
  public void close() throws OrtException {
    runs.forEach(run -> run.values().forEach(OnnxTensor::close));
    session.close();
  }
}
