// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.embed.Models;

/**
 * How fast do claims get from recorded to clustered, the more are stored?
 *
 * <p>The generated newswire, in a running service, empty or left by an earlier run: before each
 * step all but the last claims are stored as settled ones ({@link SettledClaims}), then the last
 * are imported and settled by the service. Arguments: the service's address, its data folder, the
 * JDBC URL of its own database, what {@link WireVectors} has written, how many claims are imported
 * at each step, and the steps: how many are stored in the end.
 */
final class SustainedFigures {

  private static final String STEP = "isnad_pipeline_step_seconds_sum{step=\"%s\"}";
  private static final long SEED = 20261130;
  private static final int BLOCK = 5_000;

  private final ServiceClient service;
  private final Path data;
  private final SettledClaims settled;
  private final WireVectors vectors;
  private final Newswire wire = wire();
  private int stored;

  private SustainedFigures(
      ServiceClient service, Path data, SettledClaims settled, WireVectors vectors) {
    this.service = service;
    this.data = data;
    this.settled = settled;
    this.vectors = vectors;
  }

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[1]);
    String password = Files.readString(data.resolve("postgres.password")).strip();
    try (Connection database = DriverManager.getConnection(args[2], "postgres", password);
        WireVectors vectors = new WireVectors(Path.of(args[3]))) {
      SustainedFigures figures =
          new SustainedFigures(
              new ServiceClient(args[0]), data, new SettledClaims(database, encoder()), vectors);
      for (Outlet outlet : WireTables.read().outlets()) {
        figures.service.put(outlet.id());
      }
      figures.goOn();
      for (String step : List.of(args).subList(5, args.length)) {
        figures.reach(Integer.parseInt(step), Integer.parseInt(args[4]));
      }
    }
  }

  static Newswire wire() {
    return new Newswire(WireTables.read(), SEED);
  }

  private static String encoder() throws IOException {
    try (Models models = new Models(Optional.empty(), Optional.empty())) {
      return models.encoder().id();
    }
  }

  /** From where an earlier run has left the service. */
  private void goOn() throws IOException, InterruptedException {
    stored = service.claims();
    wire.skip(stored);
  }

  private void reach(int step, int imported)
      throws IOException, InterruptedException, SQLException {
    long begun = System.nanoTime();
    while (stored < step - imported) {
      List<SettledClaims.Meant> block = new ArrayList<>();
      while (block.size() < BLOCK && stored < step - imported) {
        byte[] vector = vectors.get(stored);
        block.add(new SettledClaims.Meant(nextId(), wire.next(), vector));
      }
      settled.store(block);
    }
    settled.analyze();
    double storing = (System.nanoTime() - begun) / 1e9;
    // One more, so that the service has taken in what was stored.
    begun = System.nanoTime();
    settle(1);
    double indexing = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT, "stored in %.0f s, taken into the index in %.0f s%n", storing, indexing);
    settle(imported / 10);
    print(imported - 1 - imported / 10);
  }

  private String nextId() {
    return String.format(Locale.ROOT, "g%07d", ++stored);
  }

  private void settle(int count) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          ServiceClient.JSON.writeValueAsString(GeneratedClaims.submission(nextId(), wire.next())));
    }
    service.load(lines);
    service.awaitSettled();
  }

  private void print(int count) throws IOException, InterruptedException {
    Map<String, Double> before = service.metrics();
    long begun = System.nanoTime();
    settle(count);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Map<String, Double> after = service.metrics();
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%d stored: %.2f a second", stored, count / seconds));
    for (String name :
        List.of(
            "isnad_claim_candidates_sum",
            "isnad_claim_judged_pairs_sum",
            "isnad_encoder_run_seconds_count")) {
      line.append(each(name, grown(before, after, name) / count));
    }
    for (String step : List.of("read", "find", "compare", "cluster", "write")) {
      double grown = grown(before, after, String.format(Locale.ROOT, STEP, step));
      line.append(each(step + " ms", 1000 * grown / count));
    }
    double models =
        grown(before, after, "isnad_encoder_run_seconds_sum")
            + grown(before, after, "isnad_judge_pair_seconds_sum");
    line.append(each("models' thread ms", 1000 * models / count));
    double processor = grown(before, after, "process_cpu_time_ns_total") / 1e6;
    line.append(each("processor ms", processor / count));
    line.append(each("heap MB", heap(after) / 1e6));
    line.append(each("index MB", size(data.resolve("index")) / 1e6));
    System.out.println(line);
  }

  private static String each(String name, double value) {
    return String.format(Locale.ROOT, ", %s %.1f", name, value);
  }

  private static double grown(Map<String, Double> before, Map<String, Double> after, String name) {
    return after.getOrDefault(name, 0.0) - before.getOrDefault(name, 0.0);
  }

  private static double heap(Map<String, Double> metrics) {
    return metrics.entrySet().stream()
        .filter(each -> each.getKey().startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile).toList());
      return all.stream().mapToLong(SustainedFigures::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
