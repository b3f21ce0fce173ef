// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a newswire that never was, with its clusters: {@code sources.ndjson}, {@code
 * claims.ndjson}, {@code gold.tsv}.
 *
 * <p>The same arguments give the same bytes. Memory does not grow with the count. Arguments: how
 * many claims, the seed, the folder to write.
 */
public final class GeneratedClaims {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GeneratedClaims() {}

  public static void main(String[] args) throws IOException {
    write(Long.parseLong(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
  }

  /** Writes this many into a folder, which is made if it is not there. */
  public static void write(long count, long seed, Path folder) throws IOException {
    Files.createDirectories(folder);
    WireTables tables = WireTables.read();
    try (BufferedWriter sources = Files.newBufferedWriter(folder.resolve("sources.ndjson"))) {
      for (Outlet outlet : tables.outlets()) {
        line(sources, JSON.writeValueAsString(source(outlet)));
      }
    }
    Newswire wire = new Newswire(tables, seed);
    try (BufferedWriter claims = Files.newBufferedWriter(folder.resolve("claims.ndjson"));
        BufferedWriter gold = Files.newBufferedWriter(folder.resolve("gold.tsv"))) {
      line(gold, "externalId\tquestion\tanswer");
      for (long i = 1; i <= count; i++) {
        WireClaim claim = wire.next();
        String id = String.format(Locale.ROOT, "g%07d", i);
        line(claims, JSON.writeValueAsString(submission(id, claim)));
        line(gold, id + '\t' + claim.question() + '\t' + claim.answer());
      }
    }
  }

  private static void line(BufferedWriter file, String line) throws IOException {
    file.write(line);
    file.write('\n');
  }

  private static Map<String, Object> source(Outlet outlet) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", outlet.id());
    source.put("name", new TreeMap<>(Map.of("en", outlet.en(), "ar", outlet.ar())));
    source.put("kind", outlet.kind());
    source.put("country", outlet.country());
    source.put("languages", outlet.languages());
    return source;
  }

  static Map<String, Object> submission(String id, WireClaim claim) {
    Map<String, Object> submission = new LinkedHashMap<>();
    submission.put("source", claim.source());
    submission.put("externalId", id);
    submission.put("text", claim.text());
    submission.put("language", claim.language());
    String speaker = claim.speaker();
    if (speaker != null) {
      submission.put("speaker", speaker);
    }
    submission.put("publishedAt", claim.publishedAt().toString());
    return submission;
  }
}
