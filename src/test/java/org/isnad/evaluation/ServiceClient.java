// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running service as its clients see it; {@code ISNAD_KEY} is a key of an admin. */
final class ServiceClient {

  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String service;
  private final String key;

  ServiceClient(String service) {
    this.service = service;
    String given = System.getenv("ISNAD_KEY");
    if (given == null) {
      throw new IllegalArgumentException("ISNAD_KEY is not set");
    }
    this.key = given;
  }

  /** Makes a source that need not say more of itself. */
  void put(String source) throws IOException, InterruptedException {
    Map<String, Object> body = Map.of("name", Map.of("en", source), "kind", "other");
    send("PUT", "/api/v1/sources/" + source, "application/json", JSON.writeValueAsString(body));
  }

  /** Imports claims, each a line of JSON. */
  void load(List<String> lines) throws IOException, InterruptedException {
    String outcomes =
        send(
            "POST",
            "/api/v1/claims:import",
            "application/x-ndjson",
            String.join("\n", lines) + "\n");
    if (outcomes.contains("\"rejected\"")) {
      throw new IOException("a claim was rejected");
    }
  }

  /** How many claims are stored? */
  int claims() throws IOException, InterruptedException {
    return JSON.readTree(get("/api/v1/status")).get("claims").asInt();
  }

  /** Waits until every claim is in its cluster. */
  void awaitSettled() throws IOException, InterruptedException {
    while (JSON.readTree(get("/api/v1/status")).get("pending").asInt() > 0) {
      Thread.sleep(500);
    }
  }

  /** The service's own metrics and those of its memory, by name with labels. */
  Map<String, Double> metrics() throws IOException, InterruptedException {
    Map<String, Double> metrics = new HashMap<>();
    for (String line : get("/q/metrics").split("\n", -1)) {
      int space = line.lastIndexOf(' ');
      if (space > 0 && !line.startsWith("#")) {
        metrics.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
      }
    }
    return metrics;
  }

  String post(String path, Object body) throws IOException, InterruptedException {
    return send("POST", path, "application/json", JSON.writeValueAsString(body));
  }

  private String get(String path) throws IOException, InterruptedException {
    return answer(path, HttpRequest.newBuilder(URI.create(service + path)).build());
  }

  private String send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return answer(
        path,
        HttpRequest.newBuilder(URI.create(service + path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private String answer(String path, HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 400) {
      throw new IOException(path + " answered " + response.statusCode());
    }
    return response.body();
  }
}
