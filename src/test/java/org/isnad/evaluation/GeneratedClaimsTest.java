// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.evaluation.WireTables.Kind;
import org.isnad.ingest.SourceSubmission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedClaimsTest {

  private static final int COUNT = 4000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final WireTables TABLES = WireTables.read();

  @TempDir static Path folder;

  private static final List<JsonNode> CLAIMS = new ArrayList<>();
  private static final List<String[]> GOLD = new ArrayList<>();

  @BeforeAll
  static void generate() throws IOException {
    GeneratedClaims.write(COUNT, 7, folder);
    for (String line : Files.readAllLines(folder.resolve("claims.ndjson"))) {
      CLAIMS.add(JSON.readTree(line));
    }
    Files.readAllLines(folder.resolve("gold.tsv")).stream()
        .skip(1)
        .forEach(line -> GOLD.add(line.split("\t", -1)));
  }

  @Test
  void files_ofOneSeed_areTheSameBytes(@TempDir Path again) throws IOException {
    GeneratedClaims.write(COUNT, 7, again);

    for (String file : List.of("sources.ndjson", "claims.ndjson", "gold.tsv")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void files_ofAnotherSeed_differ(@TempDir Path other) throws IOException {
    GeneratedClaims.write(100, 8, other);

    assertThat(Files.readAllLines(other.resolve("claims.ndjson")))
        .doesNotContainAnyElementsOf(Files.readAllLines(folder.resolve("claims.ndjson")));
  }

  @Test
  void sources_written_areAccepted() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("sources.ndjson"))) {
      SourceSubmission source = JSON.readValue(line, SourceSubmission.class);

      assertThat(source.check(String.valueOf(source.id())).errors()).isEmpty();
    }
  }

  @Test
  void claims_written_areWhole() throws IOException {
    Set<String> sources = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("sources.ndjson"))) {
      sources.add(JSON.readTree(line).get("id").asText());
    }

    assertThat(CLAIMS).hasSize(COUNT);
    for (JsonNode claim : CLAIMS) {
      assertThat(sources).contains(claim.get("source").asText());
      assertThat(claim.get("text").asText()).hasSizeBetween(10, 4000).doesNotContain("{", "<", "/");
    }
    assertThat(CLAIMS.stream().map(claim -> claim.get("externalId").asText()).toList())
        .doesNotHaveDuplicates()
        .isEqualTo(GOLD.stream().map(row -> row[0]).toList());
  }

  @Test
  void claims_written_comeInTheOrderOfTheirDates() {
    assertThat(
            CLAIMS.stream().map(claim -> Instant.parse(claim.get("publishedAt").asText())).toList())
        .isSorted();
  }

  @Test
  void languages_ofAll_areHalfAndHalf() {
    long arabic =
        CLAIMS.stream().filter(claim -> claim.get("language").asText().equals("ar")).count();

    assertThat(arabic).isBetween(COUNT * 2L / 5, COUNT * 3L / 5);
  }

  @Test
  void question_ofTheGold_isNeverPutTwiceInTheSameWords() {
    Map<String, Set<String>> texts = new HashMap<>();
    for (int i = 0; i < COUNT; i++) {
      String text = CLAIMS.get(i).get("text").asText();
      assertThat(texts.computeIfAbsent(GOLD.get(i)[1], q -> new HashSet<>()).add(text))
          .as(text)
          .isTrue();
    }
  }

  @Test
  void clusters_ofTheGold_areOfManySizes() {
    Map<String, Integer> sizes = new HashMap<>();
    GOLD.forEach(row -> sizes.merge(row[1], 1, Integer::sum));

    assertThat(sizes.values()).contains(1, 2, 3, 5, 8).anyMatch(size -> size > 10);
  }

  @Test
  void noise_ofTheGold_isAboutASeventh() {
    assertThat(GOLD.stream().filter(row -> row[1].startsWith("a")).count())
        .isBetween(COUNT / 10L, COUNT / 5L);
  }

  @Test
  void question_ofAKind_hasFourWordingsInEachLanguage() {
    for (Kind kind : TABLES.kinds()) {
      assertThat(kind.questions()).as(kind.id()).hasSizeGreaterThanOrEqualTo(3);
      for (String question : kind.questions().keySet()) {
        for (String language : List.of("en", "ar")) {
          assertThat(TABLES.wordings(question, false, language))
              .as(question + " in " + language)
              .hasSizeGreaterThanOrEqualTo(4)
              .doesNotHaveDuplicates();
        }
        assertThat(TABLES.wordings(question, true, "en").isEmpty())
            .as("denials of " + question)
            .isEqualTo(TABLES.wordings(question, true, "ar").isEmpty());
      }
    }
  }
}
