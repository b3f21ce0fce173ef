// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.claim.ClaimIds;
import org.isnad.testsupport.AsAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsAdmin
class ClaimImportResourceTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private String source;

  @BeforeEach
  void newSource() {
    source = Api.newSource();
  }

  private List<JsonNode> imported(byte[] lines) throws IOException {
    Response answer = Api.importLines(lines);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/x-ndjson");
    List<JsonNode> outcomes = new ArrayList<>();
    for (String line : new String(answer.asByteArray(), UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        outcomes.add(mapper.readTree(line));
      }
    }
    return outcomes;
  }

  private List<JsonNode> imported(String lines) throws IOException {
    return imported(lines.getBytes(UTF_8));
  }

  private static List<String> statuses(Collection<JsonNode> outcomes) {
    return outcomes.stream().map(outcome -> outcome.get("status").asText()).toList();
  }

  private String line(int number) {
    return Api.claim(source, "k" + number, "Lorry number " + number + " has arrived.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims%3Aimport", "claims%3aimport", "claims:import"})
  void import_escapedColon_isTheSameAddress(String path) {
    Response answer = Api.importLines("/api/v1/" + path, line(1).getBytes(UTF_8));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).contains("\"line\":1", "\"created\"");
  }

  @Test
  void import_goodLines_areCreatedInOrder() throws IOException {
    List<JsonNode> outcomes = imported(line(1) + "\n" + line(2) + "\r\n" + line(3));
    assertThat(statuses(outcomes)).containsExactly("created", "created", "created");
    assertThat(outcomes)
        .extracting(outcome -> outcome.get("line").asInt())
        .containsExactly(1, 2, 3);
    assertThat(outcomes.get(1).get("id").asText()).isEqualTo(ClaimIds.of(source, "k2").toString());
  }

  /** Other clients speak it too; there the body may have come whole before it is read. */
  @Test
  void import_overHttp2_answersEveryLine() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    HttpRequest upgrade = HttpRequest.newBuilder(service.resolve("/api/v1/status")).build();
    HttpRequest load =
        HttpRequest.newBuilder(service.resolve("/api/v1/claims:import"))
            .header("Content-Type", "application/x-ndjson")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    IntStream.range(0, 600).mapToObj(this::line).collect(joining("\n"))))
            .build();

    assertThat(client.send(upgrade, HttpResponse.BodyHandlers.ofString()).version())
        .isEqualTo(HttpClient.Version.HTTP_2);
    HttpResponse<Stream<String>> answer = client.send(load, HttpResponse.BodyHandlers.ofLines());

    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(answer.body()).hasSize(600).allMatch(outcome -> outcome.contains("\"created\""));
  }

  @Test
  void import_nothing_answersNothing() throws IOException {
    assertThat(imported("")).isEmpty();
    assertThat(imported("\n\n  \n")).isEmpty();
  }

  @Test
  void import_blankLines_areCountedAndSkipped() throws IOException {
    List<JsonNode> outcomes = imported("\n" + line(1) + "\n\n \n" + line(2) + "\n");
    assertThat(outcomes).extracting(outcome -> outcome.get("line").asInt()).containsExactly(2, 5);
  }

  @Test
  void import_sameKeyTwice_isCreatedThenRevisedThenUnchanged() throws IOException {
    String first = Api.claim(source, "x", "Two lorries have arrived.");
    String second = Api.claim(source, "x", "Three lorries have arrived.");
    List<JsonNode> outcomes = imported(String.join("\n", first, second, second, first));
    assertThat(statuses(outcomes)).containsExactly("created", "revised", "unchanged", "revised");
    given()
        .get(Api.CLAIMS + "/" + ClaimIds.of(source, "x") + "/revisions")
        .then()
        .body("items.revision", contains(1, 2, 3));
  }

  @Test
  void import_badLines_doNotStopTheRest() throws IOException {
    List<byte[]> lines =
        List.of(
            line(1).getBytes(UTF_8),
            "not json".getBytes(UTF_8),
            "[]".getBytes(UTF_8),
            "null".getBytes(UTF_8),
            "{\"source\":5}".getBytes(UTF_8),
            "{\"sauce\":\"x\"}".getBytes(UTF_8),
            Api.claim("nobody-knows", "1", "The sea is calm.").getBytes(UTF_8),
            Api.claim(source, "long", "a".repeat(4001)).getBytes(UTF_8),
            Api.claim(source, "half", "half \\ud800 only").getBytes(UTF_8),
            Api.claim(source, "nul", "a\\u0000b").getBytes(UTF_8),
            new byte[] {'{', (byte) 0xff, '}'},
            new byte[] {'{', 0, '}'},
            "{\"text\":\"a\",\"text\":\"b\"}".getBytes(UTF_8),
            "[".repeat(100_000).getBytes(UTF_8),
            ("{\"" + "n".repeat(100_000) + "\":1}").getBytes(UTF_8),
            line(2).getBytes(UTF_8));
    List<JsonNode> outcomes = imported(joined(lines));
    assertThat(statuses(outcomes)).startsWith("created").endsWith("created");
    assertThat(statuses(outcomes.subList(1, 15))).containsOnly("rejected");
    assertThat(outcomes.subList(1, 15))
        .extracting(outcome -> outcome.get("errors").get(0).get("field").asText())
        .startsWith(
            "line", "line", "line", "source", "sauce", "source", "text", "text", "text", "line",
            "line", "text", "line");
    assertThat(outcomes.get(14).get("errors").toString()).hasSizeLessThan(400);
  }

  private static byte[] joined(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.write(line);
      all.write('\n');
    }
    return all.toByteArray();
  }

  @Test
  void import_lineOf20Megabytes_isRejectedAlone() throws IOException {
    String long20 = Api.claim(source, "long", "a".repeat(20_000_000));
    List<JsonNode> outcomes = imported(line(1) + "\n" + long20 + "\n" + line(2));
    assertThat(statuses(outcomes)).containsExactly("created", "rejected", "created");
    assertThat(outcomes.get(1).get("errors").get(0).get("message").asText())
        .contains("more than 1 MiB");
  }

  @Test
  void import_thousandsOfLines_areEachThereOnceAlsoWhenSentAgain() throws IOException {
    String lines =
        IntStream.rangeClosed(1, 5000).mapToObj(this::line).collect(Collectors.joining("\n"));
    assertThat(statuses(imported(lines))).hasSize(5000).containsOnly("created");
    assertThat(statuses(imported(lines))).hasSize(5000).containsOnly("unchanged");
    List<String> page =
        given()
            .queryParam("source", source)
            .queryParam("limit", 500)
            .get(Api.CLAIMS)
            .path("items.externalId");
    assertThat(page)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 500).mapToObj(i -> "k" + i).toList());
  }

  @Test
  void import_wrongMediaType_isUnsupported() {
    given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(line(1))
        .post("/api/v1/claims:import")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  /** A sender that waits for an answer before it goes on would wait for ever for a full batch. */
  @Test
  void import_inputPauses_linesSoFarAreAcknowledged() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      out.write(
          ("POST /api/v1/claims:import HTTP/1.1\r\nHost: localhost\r\n"
                  + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(UTF_8));
      writeChunk(out, line(1) + "\n" + line(2).substring(0, 10));
      assertThat(nextOutcome(in)).contains("\"line\":1", "created");
      given().get(Api.CLAIMS + "/" + ClaimIds.of(source, "k1")).then().statusCode(200);
      writeChunk(out, line(2).substring(10) + "\n");
      assertThat(nextOutcome(in)).contains("\"line\":2", "created");
      out.write("0\r\n\r\n".getBytes(UTF_8));
      out.flush();
    }
  }

  private static void writeChunk(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(UTF_8));
    out.flush();
  }

  private static String nextOutcome(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.startsWith("{")) {
      line = in.readLine();
    }
    return String.valueOf(line);
  }
}
