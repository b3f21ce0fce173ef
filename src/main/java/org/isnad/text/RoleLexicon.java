// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell of deeds, with the parts of those around them, and the small words between. */
final class RoleLexicon {

  /** Lends its subject, as doer, to a noun: "launch (an attack)". */
  static final String DOER = "@doer";

  /** Lends its subject, as the one it is done to, to a noun: "suffer (a defeat)". */
  static final String DONE = "@done";

  /** Makes of a noun a passive verb: "تم (إنقاذ)". */
  static final String MADE = "@made";

  private static final RoleLexicon STANDARD = new RoleLexicon();

  private final WordIndex<Line> verbs = new WordIndex<>();
  private final WordIndex<Line> nouns = new WordIndex<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * One line of the list of deeds.
   *
   * @param kind the deed
   * @param parts the part of each place: s subject, o object, i first of two objects, and
   *     prepositions
   */
  record Line(String kind, Map<String, Integer> parts) {

    /** Parts in order: lines found at one word are told apart by how they are written out. */
    Line {
      parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** The part of a place, or 0. */
    int part(String place) {
      return parts.getOrDefault(place, 0);
    }

    boolean isReal() {
      return !parts.isEmpty();
    }

    boolean lends() {
      return kind.startsWith("@");
    }
  }

  private RoleLexicon() {
    LexiconFile.read("converse.tsv").forEach(this::addDeed);
    for (List<String> line : LexiconFile.read("role.tsv")) {
      Set<String> words = classes.computeIfAbsent(line.get(0), k -> new HashSet<>());
      Arrays.stream(line.get(1).split(" ")).map(NormalForm::of).forEach(words::add);
    }
  }

  static RoleLexicon standard() {
    return STANDARD;
  }

  private void addDeed(List<String> columns) {
    Line line = new Line(columns.get(0), parts(columns.get(1)));
    add(verbs, columns.get(2), line);
    add(verbs, columns.get(3), line);
    add(nouns, columns.get(4), line);
    add(nouns, columns.get(5), line);
  }

  private static void add(WordIndex<Line> index, String cell, Line line) {
    if (!cell.equals("-")) {
      index.add(cell, line);
    }
  }

  private static Map<String, Integer> parts(String cell) {
    Map<String, Integer> parts = new HashMap<>();
    if (!cell.equals("-")) {
      for (String part : cell.split(" ")) {
        int sign = part.indexOf('=');
        parts.put(part.substring(0, sign), Integer.parseInt(part.substring(sign + 1)));
      }
    }
    return parts;
  }

  List<WordIndex.Hit<Line>> verbs(List<Token> tokens) {
    return new ArrayList<>(verbs.find(tokens));
  }

  List<WordIndex.Hit<Line>> nouns(List<Token> tokens) {
    return new ArrayList<>(nouns.find(tokens));
  }

  boolean is(String name, Token token) {
    return classes.getOrDefault(name, Set.of()).contains(token.normal());
  }

  /** Does a word begin so? For words whose first letter looks like a preposition and is none. */
  boolean begins(String name, Token token) {
    return classes.getOrDefault(name, Set.of()).stream().anyMatch(token.normal()::startsWith);
  }
}
