// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How fast do claims get from recorded to clustered, the more are stored?
 *
 * <p>Imports claims a step at a time into a running, empty service and waits until each step is
 * settled. Arguments: the service's address, its data folder, a file of claims as {@link
 * GeneratedClaims} writes them with their sources beside it, and the steps: how many are stored
 * after each.
 */
final class SustainedFigures {

  private static final String STEP = "isnad_pipeline_step_seconds_sum{step=\"%s\"}";

  private final ServiceClient service;
  private final Path data;

  private SustainedFigures(ServiceClient service, Path data) {
    this.service = service;
    this.data = data;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    SustainedFigures figures = new SustainedFigures(new ServiceClient(args[0]), Path.of(args[1]));
    Path claims = Path.of(args[2]);
    for (String source : Files.readAllLines(claims.resolveSibling("sources.ndjson"))) {
      figures.service.put(ServiceClient.JSON.readTree(source).get("id").asText());
    }
    List<String> lines = Files.readAllLines(claims);
    int stored = 0;
    for (String step : List.of(args).subList(3, args.length)) {
      int until = Integer.parseInt(step);
      figures.print(lines.subList(stored, until), until);
      stored = until;
    }
  }

  private void print(List<String> lines, int stored) throws IOException, InterruptedException {
    Map<String, Double> before = service.metrics();
    long begun = System.nanoTime();
    service.load(lines);
    service.awaitSettled();
    double seconds = (System.nanoTime() - begun) / 1e9;
    Map<String, Double> after = service.metrics();
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(Locale.ROOT, "%d stored: %.1f a second", stored, lines.size() / seconds));
    for (String count :
        List.of(
            "isnad_claim_candidates_sum",
            "isnad_claim_judged_pairs_sum",
            "isnad_encoder_runs_total")) {
      line.append(each(count, grown(before, after, count) / lines.size()));
    }
    for (String step : List.of("read", "find", "compare", "cluster", "write")) {
      double grown = grown(before, after, String.format(Locale.ROOT, STEP, step));
      line.append(each(step + " ms", 1000 * grown / lines.size()));
    }
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
