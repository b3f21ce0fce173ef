// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Imports claims into processes, a few lines a request, and remembers what was acknowledged. */
final class ImportingClient {

  private static final int LINES_A_REQUEST = 3;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  /** Into both at once, every second claim into each. */
  void importHalves(ServiceProcess one, ServiceProcess other, List<String> lines) {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> importNew(one, everySecond(lines, 0))),
            CompletableFuture.runAsync(() -> importNew(other, everySecond(lines, 1))))
        .join();
  }

  /** Claims that nobody has imported. */
  void importNew(ServiceProcess process, List<String> lines) {
    for (int from = 0; from < lines.size(); from += LINES_A_REQUEST) {
      List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES_A_REQUEST));
      assertThat(process.importClaims(some)).hasSameSizeAs(some).containsOnly("created");
      acknowledged.addAll(names(some));
    }
  }

  /** Everything, as a client does whose connection broke: what was acknowledged is there. */
  void importAgain(ServiceProcess process, List<String> lines) {
    List<String> expected =
        names(lines).stream()
            .map(name -> acknowledged.contains(name) ? "unchanged" : "created")
            .toList();
    assertThat(process.importClaims(lines)).isEqualTo(expected);
    acknowledged.addAll(names(lines));
  }

  /** Names of all claims that a process has said to have. */
  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  static List<String> everySecond(List<String> lines, int from) {
    return IntStream.range(0, lines.size())
        .filter(i -> i % 2 == from)
        .mapToObj(lines::get)
        .toList();
  }

  /** What their sources call the claims of these lines. */
  static List<String> names(List<String> lines) {
    return lines.stream()
        .map(line -> ServiceProcess.json(line).get("externalId").asText())
        .toList();
  }
}
