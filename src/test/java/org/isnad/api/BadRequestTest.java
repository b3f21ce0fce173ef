// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.isnad.testsupport.AsAdmin;
import org.isnad.testsupport.LogRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, it is told what, and the log stays quiet. */
@QuarkusTest
@AsAdmin
class BadRequestTest {

  private String source;
  private LogRecords log;

  @BeforeEach
  void listenToTheLog() {
    source = Api.newSource();
    log = LogRecords.listen();
  }

  @AfterEach
  void logIsQuiet() {
    log.close();
    List<LogRecord> loud =
        log.records().stream()
            .filter(
                line ->
                    line.getThrown() != null
                        || line.getLevel().intValue() > Level.WARNING.intValue())
            .toList();
    assertThat(loud).extracting(LogRecord::getMessage).isEmpty();
  }

  static Stream<Arguments> wrongClaims() {
    return Stream.of(
        Arguments.of("\"text\":null", "text", "is missing"),
        Arguments.of("\"text\":\"\"", "text", "is blank"),
        Arguments.of("\"text\":\"  \"", "text", "is blank"),
        Arguments.of("\"text\":\"" + "a".repeat(4001) + "\"", "text", "has 4001 characters"),
        Arguments.of("\"text\":\"half \\ud83d only\"", "text", "half a surrogate pair"),
        Arguments.of("\"text\":\"half \\udc00 only\"", "text", "half a surrogate pair"),
        Arguments.of("\"text\":\"a\\u0000b\"", "text", "NUL"),
        Arguments.of("\"text\":5", "text", "must be a string"),
        Arguments.of("\"text\":[\"a\"]", "text", "must be a string"),
        Arguments.of("\"text\":{\"a\":1}", "text", "must be a string"),
        Arguments.of("\"text\":\"a\",\"text\":\"b\"", "text", "given twice"),
        Arguments.of("\"text\":\"a\",\"txet\":\"b\"", "txet", "is not known; known are externalId"),
        Arguments.of("\"text\":\"a\",\"quote\":\"yes\"", "quote", "true or false"),
        Arguments.of("\"text\":\"a\",\"quote\":1", "quote", "true or false"),
        Arguments.of("\"text\":\"a\",\"publishedAt\":1389798000", "publishedAt", "a string"),
        Arguments.of("\"text\":\"a\",\"publishedAt\":\"today\"", "publishedAt", "ISO 8601"),
        Arguments.of("\"text\":\"a\",\"publishedAt\":\"2026-01-01\"", "publishedAt", "ISO 8601"),
        Arguments.of(
            "\"text\":\"a\",\"publishedAt\":\"10000-01-01T00:00:00Z\"", "publishedAt", "1 to 9999"),
        Arguments.of(
            "\"text\":\"a\",\"publishedAt\":\"+10000-01-01T00:00:00Z\"",
            "publishedAt",
            "1 to 9999"),
        Arguments.of(
            "\"text\":\"a\",\"publishedAt\":\"0000-12-31T23:59:59Z\"", "publishedAt", "1 to 9999"),
        Arguments.of(
            "\"text\":\"a\",\"publishedAt\":\"9999-12-31T23:59:59-05:00\"",
            "publishedAt",
            "1 to 9999"),
        Arguments.of("\"text\":\"a\",\"language\":\"Arabic\"", "language", "ISO 639-1"),
        Arguments.of("\"text\":\"12 + 30\"", "language", "cannot be told"),
        Arguments.of("\"text\":\"a\",\"url\":\"javascript:alert(1)\"", "url", "absolute http"),
        Arguments.of("\"text\":\"a\",\"url\":\"https://exa mple\"", "url", "absolute http"),
        Arguments.of("\"text\":\"a\",\"speaker\":\"\"", "speaker", "is blank"),
        Arguments.of(
            "\"text\":\"a\",\"externalId\":\"" + "x".repeat(513) + "\"",
            "externalId",
            "has 513 characters"));
  }

  @ParameterizedTest
  @MethodSource("wrongClaims")
  void claim_wrongField_isNamedWithARemedy(String fields, String field, String message) {
    Api.postClaim("{\"source\":\"" + source + "\"," + fields + "}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:isnad:problem:invalid-request"))
        .body("instance", equalTo("/api/v1/claims"))
        .body("errors.field", hasItem(field))
        .body("errors.message", hasItem(containsString(message)));
  }

  @Test
  void claim_severalWrongFields_areAllNamed() {
    Api.postClaim("{\"text\":\"\",\"url\":\"x\"}")
        .statusCode(400)
        .body("errors.field", contains("source", "text", "url"));
  }

  @Test
  void claim_unknownSource_isRefused() {
    Api.postClaim(Api.claim("nobody-knows", "1", "The sea is calm."))
        .statusCode(400)
        .body("errors[0].field", equalTo("source"))
        .body("errors[0].message", containsString("PUT the source first"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"text\":", "not json", "{\"text\":\"a\"} {}", "{'text':'a'}", "\u0001"})
  void claim_notJson_isMalformed(String body) {
    Api.postClaim(body).statusCode(400).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"text\":\"a\"}]", "\"text\"", "5", "true", "null", ""})
  void claim_notAnObject_isRefused(String body) {
    Api.postClaim(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo("body"))
        .body("errors[0].message", containsString("a JSON object"));
  }

  @Test
  void claim_nestedTooDeeply_isRefused() throws Exception {
    checkRefused(400, HttpRequest.BodyPublishers.ofString("[".repeat(100_000)));
    checkRefused(400, HttpRequest.BodyPublishers.ofString("{\"x\":" + "[".repeat(100_000)));
    checkRefused(400, HttpRequest.BodyPublishers.ofString("{\"text\":" + "[".repeat(100_000)));
  }

  @Test
  void claim_brokenUtf8_isRefused() {
    byte[] body =
        ("{\"source\":\"" + source + "\",\"text\":\"a?b\"}").getBytes(StandardCharsets.UTF_8);
    body[body.length - 4] = (byte) 0xff;
    given()
        .contentType("application/json")
        .body(body)
        .post(Api.CLAIMS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void body_over16MiB_isTooLarge() throws Exception {
    byte[] body = new byte[BodyLimit.MAX_BYTES + 1];
    Arrays.fill(body, (byte) ' ');
    checkRefused(413, HttpRequest.BodyPublishers.ofByteArray(body));
    checkRefused(
        413, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }

  /** By the JDK's client: REST Assured indents what it sends, which is too much for these. */
  private static void checkRefused(int status, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + Api.CLAIMS))
            .header("Content-Type", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(body)
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void address_unknown_isNotFound() {
    checkProblem(given().get("/api/v1/nothing").then(), 404);
    checkProblem(given().get("/api/v1/claims/no-uuid").then(), 404);
    checkProblem(given().get("/api/v1/claims/00000000-0000-0000-0000-000000000000").then(), 404);
    checkProblem(
        given().get("/api/v1/claims/00000000-0000-0000-0000-000000000000/revisions").then(), 404);
    checkProblem(given().delete("/api/v1/claims/00000000-0000-0000-0000-000000000000").then(), 404);
    checkProblem(given().get("/api/v1/sources/NO_SUCH").then(), 404);
    checkProblem(given().urlEncodingEnabled(false).get("/api/v1/sources/a%00b").then(), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/api", "/api/v2/claims", "/q/nothing"})
  void address_outsideTheApi_isNotFound(String address) {
    checkProblem(given().get(address).then().body("instance", equalTo(address)), 404);
  }

  @Test
  void method_unknown_isNotAllowed() {
    checkProblem(given().patch(Api.CLAIMS).then(), 405);
  }

  @Test
  void format_notRead_isUnsupported() {
    checkProblem(given().contentType("text/csv").body("a").post(Api.CLAIMS).then(), 415);
  }

  @Test
  void format_notWritten_isNotAcceptable() {
    checkProblem(given().accept("image/png").get(Api.CLAIMS).then(), 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=501",
        "limit=many",
        "cursor=abc",
        "cursor=%2B%2B",
        "cursor=YWZ0ZXI6LTU",
        "from=monday",
        "to=2026-13-01T00:00:00Z",
        "cluster=7",
        "q=%00",
        "speaker=%00"
      })
  void query_wrongParameter_isNamed(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(Api.CLAIMS + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
  }

  private static void checkProblem(ValidatableResponse answer, int status) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("type", containsString("urn:isnad:problem:"));
  }

  @Test
  void body_brokenOff_leavesTheLogQuiet() throws Exception {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String half =
          "POST /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 1000\r\n\r\n{\"text\":";
      socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
    checkProblem(given().get("/api/v1/nothing").then(), 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/search | {\"text\":\"x\",\"limit\":99999999999} | limit",
        "/judgements | {\"a\":\"x\",\"aRevision\":3000000000} | aRevision",
        "/clusters:preview | {\"thresholds\":{\"levelLinks\":9999999999}} | thresholds.levelLinks",
      })
  void number_outOfRange_namesTheField(String address, String body, String field) {
    given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(body)
        .post("/api/v1" + address)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:isnad:problem:invalid-request"))
        .body("errors[0].field", equalTo(field))
        .body("errors[0].message", containsString("a number from -2147483648 to 2147483647"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after:-5",
        "after:9999999999",
        "relations:",
        "relations:1234567890123456789",
        "relations:1-2:00000000-0000-0000-0000-000000000000",
        "relations:0.5:------------------------------------"
      })
  void relations_forgedCursor_isRefused(String cursor) {
    String claim = Api.recorded(source, "1", "The sea is calm.");
    given()
        .queryParam("cursor", Base64.getUrlEncoder().encodeToString(cursor.getBytes(UTF_8)))
        .get(Api.CLAIMS + "/" + claim + "/relations")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("cursor"));
  }
}
