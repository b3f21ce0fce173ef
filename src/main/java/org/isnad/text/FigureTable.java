// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of a lexicon with what they mean, found at a position of a text.
 *
 * <p>A lexicon is a file of lines, cells parted by tabs; the first cell holds the spellings, parted
 * by a bar. Lines that begin with {@code #} are remarks.
 */
final class FigureTable<V> {

  /**
   * A phrase found.
   *
   * @param value what it means
   * @param end index after its last word
   * @param form reading of its first word
   */
  record Hit<V>(V value, int end, FigureWord.Form form) {}

  private record Phrase<V>(List<String> rest, V value) {}

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

  /** Reads {@code lexicon/name.en.tsv} and {@code lexicon/name.ar.tsv}. */
  static <V> FigureTable<V> load(String name, Function<String[], V> meaning) {
    FigureTable<V> table = new FigureTable<>();
    for (String language : List.of("en", "ar")) {
      for (String[] row : rows("/lexicon/" + name + "." + language + ".tsv")) {
        V value = meaning.apply(row);
        for (String spelling : row[0].split("\\|")) {
          table.put(spelling, value);
        }
      }
    }
    return table;
  }

  static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = FigureTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + resource + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.strip().split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  void put(String phrase, V value) {
    String[] words = phrase.strip().split(" ");
    List<String> rest = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      rest.add(FigureWord.fold(words[i]));
    }
    List<Phrase<V>> phrases =
        byFirst.computeIfAbsent(FigureWord.fold(words[0]), key -> new ArrayList<>());
    phrases.add(new Phrase<>(List.copyOf(rest), value));
    phrases.sort(Comparator.comparingInt((Phrase<V> p) -> -p.rest().size()));
  }

  /** The longest phrase that begins at the position, or null. */
  @Nullable Hit<V> find(FigureWords words, int at) {
    for (FigureWord.Form form : words.at(at).forms()) {
      for (Phrase<V> phrase : byFirst.getOrDefault(form.core(), List.of())) {
        if (follows(words, at + 1, phrase.rest())) {
          return new Hit<>(phrase.value(), at + 1 + phrase.rest().size(), form);
        }
      }
    }
    return null;
  }

  private static boolean follows(FigureWords words, int at, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (!words.at(at + i).has(rest.get(i)) && !words.is(at + i, rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
