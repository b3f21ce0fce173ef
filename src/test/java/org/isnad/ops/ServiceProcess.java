// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service as it was packaged, in a process of its own: started, asked over HTTP, killed.
 *
 * <p>It listens on a free port of its own choice. What it prints is in {@code
 * target/service-processes}. It does not outlive the JVM of the test.
 */
final class ServiceProcess implements AutoCloseable {

  /** For all that is waited for; many times what it takes. */
  static final Duration DEADLINE = Duration.ofMinutes(5);

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Path LOGS = Path.of("target/service-processes").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");
  private static final String KEY = "several-processes-0123456789";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final Thread endWithUs;
  private final Path log;
  private String address = "";

  private ServiceProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.endWithUs = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(endWithUs);
  }

  /**
   * Starts one and does not wait for it.
   *
   * @param name of the file for what it prints
   * @param data its data folder
   * @param settings its only settings, as environment variables
   */
  static ServiceProcess start(String name, Path data, Map<String, String> settings)
      throws IOException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is missing: run mvn package first");
    }
    Files.createDirectories(LOGS);
    Files.createDirectories(data);
    Path log = LOGS.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                JAR.toString())
            // Where no .env and no config folder of a working copy is.
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(each -> each.startsWith("QUARKUS_") || each.startsWith("ISNAD_"));
    environment.putAll(settings);
    environment.put("ISNAD_DATA", data.toString());
    environment.put("ISNAD_ADMIN_KEY", KEY);
    environment.put("QUARKUS_HTTP_PORT", "0");
    return new ServiceProcess(builder.start(), log);
  }

  void awaitReady() {
    await().atMost(DEADLINE).pollInterval(Duration.ofMillis(500)).until(this::isReady);
  }

  private boolean isReady() throws IOException {
    requireAlive();
    if (address.isEmpty()) {
      Matcher found = ADDRESS.matcher(Files.readString(log));
      address = found.find() ? found.group(1) : "";
    }
    return !address.isEmpty() && send(request("/q/health/ready").GET()).statusCode() == 200;
  }

  private void requireAlive() {
    if (!process.isAlive()) {
      throw new AssertionError(
          "the service ended with %d; its words are in %s".formatted(process.exitValue(), log));
    }
  }

  /** Waits until every claim is in its cluster, as this process tells. */
  void awaitNothingPending() {
    await().atMost(DEADLINE).until(() -> pending() == 0);
  }

  long pending() {
    requireAlive();
    return get("/api/v1/status").get("pending").asLong();
  }

  JsonNode get(String path) {
    return json(good(send(request(path).GET())));
  }

  void putSource(String source) {
    good(
        send(
            request("/api/v1/sources/" + json(source).get("id").asText())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(source))));
  }

  /** What became of each claim, in the words of the service. */
  List<String> importClaims(List<String> lines) {
    return outcomes(send(importing(lines)));
  }

  /** The same, without waiting for it. */
  CompletableFuture<List<String>> beginToImport(List<String> lines) {
    return http.sendAsync(importing(lines).build(), BodyHandlers.ofString())
        .thenApply(ServiceProcess::outcomes);
  }

  private HttpRequest.Builder importing(List<String> lines) {
    return request("/api/v1/claims:import")
        .header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofString(String.join("\n", lines)));
  }

  private static List<String> outcomes(HttpResponse<String> answer) {
    return good(answer).lines().map(line -> json(line).get("status").asText()).toList();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(DEADLINE)
        .header("Authorization", "Bearer " + KEY);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer; the words of the service are in " + log, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String good(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    Runtime.getRuntime().removeShutdownHook(endWithUs);
  }
}
