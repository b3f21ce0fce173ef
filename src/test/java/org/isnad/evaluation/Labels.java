// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.claim.Publication;
import org.isnad.claim.Relation;
import org.jspecify.annotations.Nullable;

/** Reads the labelled sets, and what their labels mean as relations. */
final class Labels {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  /** The folder that holds {@code bench}, {@code cases} and {@code scenarios}. */
  Labels(Path folder) {
    this.folder = folder;
  }

  /** One of the public sets of pairs. */
  List<LabelledPair> bench(String set) {
    return lines(folder.resolve("bench/" + set + ".jsonl.gz")).stream()
        .map(row -> pair(set, row))
        .toList();
  }

  /** A text and the matter it is about: those of two matters ask two questions. */
  record OfMatter(String matter, LabelledPair.Side text) {}

  /** The checked claims that the posts of a retrieval set are answered from, a matter each. */
  List<OfMatter> checkedClaims(String set) {
    return lines(folder.resolve("bench/" + set + ".jsonl.gz")).stream()
        .filter(row -> row.get("type").asText().equals("doc"))
        .map(row -> new OfMatter(row.get("id").asText(), side(row, "lang")))
        .toList();
  }

  /** News sentences in both languages, a matter an article. */
  List<OfMatter> newsSentences() {
    return lines(folder.resolve("bench/ntrex_ar_en.jsonl.gz")).stream()
        .flatMap(
            row ->
                Stream.of("a", "b")
                    .map(
                        each -> new OfMatter(row.get("doc").asText(), side(row.get(each), "lang"))))
        .toList();
  }

  /**
   * A sentence of the news.
   *
   * @param topic events of one kind, one of two of them
   * @param events names of the events it mentions
   */
  record Mentioning(String topic, String id, LabelledPair.Side text, Set<String> events) {}

  /** Sentences with the events that they mention (ECB+; Cybulska and Vossen, LREC 2014). */
  List<Mentioning> eventMentions() {
    return lines(folder.resolve("bench/ecbplus.jsonl.gz")).stream()
        .map(
            row ->
                new Mentioning(
                    row.get("subtopic").asText(),
                    row.get("id").asText(),
                    side(row, "lang"),
                    Set.copyOf(row.get("events").findValuesAsText("chain"))))
        .toList();
  }

  private static LabelledPair pair(String set, JsonNode row) {
    String id = row.get("id").asText();
    JsonNode score = row.get("score");
    @Nullable Double grade = score == null ? null : score.asDouble() / 5;
    @Nullable String label = row.hasNonNull("label") ? row.get("label").asText() : null;
    LabelledPair.Side a = side(row.get("a"), "lang");
    LabelledPair.Side b = side(row.get("b"), "lang");
    return new LabelledPair(set, id, id, a, b, allowed(set, label), grade, label);
  }

  /**
   * Neutral pairs of the inference sets share a subject; "other" may be anything but one answer.
   */
  private static Set<Relation> allowed(String set, @Nullable String label) {
    if (label == null) {
      return Set.of();
    }
    return switch (label) {
      case "agree", "entails", "entailment", "for", "SUPPORTS", "translation" -> LabelledPair.MATCH;
      case "disagree", "contradiction", "against", "REFUTES" -> LabelledPair.CONFLICT;
      case "neutral", "observing", "NOT_ENOUGH_INFO" -> LabelledPair.RELATED;
      case "other" -> LabelledPair.OTHER_QUESTION;
      case "not_entails", "not_entailment" ->
          Set.of(Relation.CONFLICT, Relation.RELATED, Relation.UNRELATED);
      case "1" -> LabelledPair.MATCH;
      case "0" -> set.equals("msrp") ? LabelledPair.NO_MATCH : LabelledPair.OTHER_QUESTION;
      default -> throw new IllegalArgumentException("unknown label in " + set + ": " + label);
    };
  }

  /** The pairs by phenomenon. */
  List<LabelledPair> cases() {
    return lines(folder.resolve("cases/cases.ndjson")).stream()
        .map(
            row -> {
              Relation relation = relation(row.get("relation").asText());
              String id = row.get("id").asText();
              return new LabelledPair(
                  "cases",
                  id,
                  id,
                  side(row.get("a"), "language"),
                  side(row.get("b"), "language"),
                  Set.of(relation),
                  null,
                  row.get("kind").asText());
            })
        .toList();
  }

  /** The pairs written for this project: {@code src/test/resources/pairs}. */
  static List<LabelledPair> authored() {
    return IntStream.rangeClosed(1, 32)
        .mapToObj("/pairs/authored-%d.tsv"::formatted)
        .flatMap(resource -> AuthoredPairs.read(resource).stream())
        .toList();
  }

  /** The rows of the pairs by phenomenon, with what must differ and where. */
  List<JsonNode> caseRows() {
    return lines(folder.resolve("cases/cases.ndjson"));
  }

  /** The stories, each in the order its claims were written down. */
  List<Story> stories() {
    try (Stream<Path> folders = Files.list(folder.resolve("scenarios"))) {
      return folders.filter(Files::isDirectory).sorted().map(Labels::story).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Story story(Path folder) {
    List<Story.Told> told = new ArrayList<>();
    List<JsonNode> claims = lines(folder.resolve("claims.ndjson"));
    List<JsonNode> expected = lines(folder.resolve("expected.ndjson"));
    for (JsonNode claim : claims) {
      String id = claim.get("externalId").asText();
      JsonNode gold =
          expected.stream()
              .filter(row -> row.get("externalId").asText().equals(id))
              .findFirst()
              .orElseThrow();
      told.add(
          new Story.Told(
              claim.get("source").asText(),
              id,
              side(claim, "language"),
              gold.get("topic").asText(),
              gold.get("position").asText()));
    }
    return new Story("stories", folder.getFileName().toString(), told);
  }

  private static LabelledPair.Side side(JsonNode row, String language) {
    return new LabelledPair.Side(
        row.get("text").asText(),
        row.hasNonNull(language) ? row.get(language).asText() : null,
        new Publication(
            row.hasNonNull("source") ? row.get("source").asText() : null,
            row.hasNonNull("publishedAt") ? Instant.parse(row.get("publishedAt").asText()) : null));
  }

  private static Relation relation(String name) {
    return Relation.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static List<JsonNode> lines(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      List<JsonNode> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          rows.add(JSON.readTree(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
