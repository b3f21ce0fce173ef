// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the generated newswire: tab-separated tables in {@code generated}, a head line each.
 *
 * <p>Wordings, frames and the names of events hold slots in braces, which {@link Facts} fills.
 */
final class WireTables {

  /**
   * One name in both scripts, spellings of a word parted by a stroke; feminine where Arabic words
   * around it must agree.
   */
  record Name(boolean feminine, String en, String ar) {
    String in(String language) {
      return language.equals("ar") ? ar : en;
    }
  }

  /** What is counted: the forms that Arabic and English put after a figure. */
  record Counted(boolean feminine, String en, String few, String many, String hundreds) {}

  /** A kind of event, its questions, and for each where its answers are drawn from. */
  record Kind(String id, Map<String, String> questions) {}

  /**
   * One way to put an answer.
   *
   * @param alone true when it names who said it, and so takes no frame that does
   */
  record Wording(String text, boolean alone) {}

  /**
   * What stands around a wording.
   *
   * @param said true when it names who said it
   * @param speaker slot of the person credited, or {@code -}
   */
  record Frame(boolean said, String language, int weight, String speaker, String text) {}

  private final Map<String, List<Name>> names;
  private final Map<String, Counted> counted = new LinkedHashMap<>();
  private final Map<String, List<Wording>> wordings;
  private final List<Kind> kinds;
  private final List<Frame> frames;
  private final Map<String, List<String>> noise;
  private final List<Outlet> outlets;

  private WireTables() {
    names =
        rows("names").stream()
            .collect(
                groupingBy(
                    row -> row[0],
                    mapping(row -> new Name(row[1].equals("f"), row[2], row[3]), toList())));
    for (String[] row : rows("counted")) {
      counted.put(row[0], new Counted(row[1].equals("f"), row[2], row[3], row[4], row[5]));
    }
    wordings =
        rows("wordings").stream()
            .collect(
                groupingBy(
                    row -> key(row[0], row[1].equals("d"), row[2]),
                    mapping(row -> wording(row[3]), toList())));
    kinds = rows("kinds").stream().map(WireTables::kind).toList();
    frames =
        rows("frames").stream()
            .map(
                row ->
                    new Frame(
                        row[0].equals("said"), row[1], Integer.parseInt(row[2]), row[3], row[4]))
            .toList();
    noise =
        rows("noise").stream().collect(groupingBy(row -> row[0], mapping(row -> row[1], toList())));
    outlets =
        rows("sources").stream()
            .map(
                row ->
                    new Outlet(
                        row[0], row[1], row[2], row[3], row[4], List.of(row[5].split(",", -1))))
            .toList();
  }

  static WireTables read() {
    return new WireTables();
  }

  /** Names of a table; unknown tables are an error of the tables. */
  List<Name> names(String table) {
    return requireNonNull(names.get(table), () -> "no table of names called " + table);
  }

  /** A given name and a family name. */
  Name person(Draw draw) {
    Name given = draw.of(names("given"));
    Name family = draw.of(names("family"));
    return new Name(
        given.feminine(), given.en() + " " + family.en(), given.ar() + " " + family.ar());
  }

  Counted counted(String noun) {
    return requireNonNull(counted.get(noun), () -> "nothing counted is called " + noun);
  }

  /** Wordings that assert an answer, or deny it; empty when the question knows no denial. */
  List<Wording> wordings(String question, boolean denied, String language) {
    return wordings.getOrDefault(key(question, denied, language), List.of());
  }

  List<Kind> kinds() {
    return kinds;
  }

  List<Frame> frames() {
    return frames;
  }

  List<String> noise(String language) {
    return requireNonNull(noise.get(language));
  }

  List<Outlet> outlets() {
    return outlets;
  }

  private static String key(String question, boolean denied, String language) {
    return question + ' ' + denied + ' ' + language;
  }

  private static Wording wording(String cell) {
    return cell.startsWith("*") ? new Wording(cell.substring(1), true) : new Wording(cell, false);
  }

  private static Kind kind(String[] row) {
    Map<String, String> questions = new LinkedHashMap<>();
    Arrays.stream(row[1].split(" ", -1))
        .map(each -> each.split("=", 2))
        .forEach(each -> questions.put(each[0], each.length == 2 ? each[1] : ""));
    return new Kind(row[0], questions);
  }

  private static List<String[]> rows(String table) {
    String resource = "/generated/" + table + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(WireTables.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
