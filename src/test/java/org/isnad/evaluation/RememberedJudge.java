// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.isnad.compare.Arbiter;
import org.isnad.compare.ProbePair;
import org.isnad.compare.ProbedJudge;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;

/**
 * The judge, with a memory on disk: a fit asks the same 100,000 questions each time, at some 10 ms
 * each.
 *
 * <p>A head that says of which judge, and of which of its layers; then a record a question, all of
 * one length: a digest of the texts, the four numbers of the verdict as doubles, the state as
 * floats, exactly as given.
 */
final class RememberedJudge implements AutoCloseable {

  private static final int DIGEST = 12;
  private static final int NUMBERS = 4;
  private static final int RECORD = DIGEST + NUMBERS * Double.BYTES + Judge.STATE * Float.BYTES;

  private final BiFunction<String, String, Inference> judge;
  private final byte[] head;
  private final Map<String, Inference> known = new ConcurrentHashMap<>();
  private final OutputStream memory;

  RememberedJudge(Judge judge, Path file) throws IOException {
    this(judge::infer, "judge-" + judge.id() + ": " + Judge.layout(), file);
  }

  /**
   * A judge with a memory.
   *
   * @param name of the judge and its layers
   * @throws IllegalArgumentException when the file remembers another
   */
  RememberedJudge(BiFunction<String, String, Inference> judge, String name, Path file)
      throws IOException {
    this.judge = judge;
    this.head = (name + "\n").getBytes(StandardCharsets.UTF_8);
    boolean isNew = !Files.exists(file) || Files.size(file) == 0;
    if (!isNew) {
      recall(file);
    }
    memory =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    if (isNew) {
      memory.write(head);
    }
  }

  /** Reads what was remembered; a last record cut short is cut off. */
  private void recall(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      if (!Arrays.equals(in.readNBytes(head.length), head)) {
        throw new IllegalArgumentException(
            file.getFileName()
                + " remembers another judge, or other layers of it: name a new file");
      }
      long whole = head.length;
      byte[] bytes = in.readNBytes(RECORD);
      while (bytes.length == RECORD) {
        whole += RECORD;
        ByteBuffer record = ByteBuffer.wrap(bytes, DIGEST, RECORD - DIGEST);
        Verdict verdict =
            new Verdict(
                record.getDouble(), record.getDouble(), record.getDouble(), record.getDouble());
        float[] state = new float[Judge.STATE];
        record.asFloatBuffer().get(state);
        known.put(
            HexFormat.of().formatHex(Arrays.copyOf(bytes, DIGEST)), new Inference(verdict, state));
        bytes = in.readNBytes(RECORD);
      }
      if (bytes.length > 0) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(whole);
        }
      }
    }
  }

  /** It, with probes that read its states. */
  Arbiter with(ProbePair probes) {
    return new ProbedJudge(this::infer, probes);
  }

  /** What a says of b, in this order alone, with the state that says so. */
  Inference infer(String a, String b) {
    byte[] digest = digest(a + '\0' + b);
    return known.computeIfAbsent(
        HexFormat.of().formatHex(digest),
        key -> {
          Inference inference = judge.apply(a, b);
          remember(digest, inference);
          return inference;
        });
  }

  private void remember(byte[] digest, Inference inference) {
    ByteBuffer record = ByteBuffer.allocate(RECORD);
    record.put(digest);
    Verdict verdict = inference.verdict();
    record.putDouble(verdict.entailment());
    record.putDouble(verdict.contradiction());
    record.putDouble(verdict.neutral());
    record.putDouble(verdict.relatedness());
    record.asFloatBuffer().put(inference.state());
    synchronized (memory) {
      try {
        memory.write(record.array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static byte[] digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
