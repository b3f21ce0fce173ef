// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexicon of what is counted and of the words that bound a figure. */
final class QuantityLexicon {

  /** How a word limits a figure. */
  enum Bound {
    LEAST,
    MORE,
    MOST,
    LESS,
    ABOUT,
    EXACT,
    /** A verb of less or more that needs 'an or 'ala at the figure. */
    LESS2,
    /** A verb of reaching: with a negation, less. */
    REACH,
    MORE2
  }

  /** A thing counted: what it is, and what being called so says of it. */
  record Noun(@Nullable String role, @Nullable String concept, int times) {}

  static final FigureTable<Bound> BEFORE = FigureTable.load("bound", QuantityLexicon::bound);
  static final FigureTable<Bound> AFTER = FigureTable.load("boundafter", QuantityLexicon::bound);
  static final FigureTable<Bound> VERBS = FigureTable.load("boundverb", QuantityLexicon::bound);

  static final FigureTable<Noun> NOUNS = new FigureTable<>();

  /** Verbs and nouns of events: what happened. */
  static final FigureTable<String> EVENTS = new FigureTable<>();

  /** Words of rise and fall, which say what a percentage means. */
  static final FigureTable<String> CHANGES = new FigureTable<>();

  /** Verbs and nouns that say how much something is. */
  static final FigureTable<String> LEVELS = new FigureTable<>();

  /** Names of diseases: they tell infected from wounded. */
  static final FigureTable<String> DISEASES = new FigureTable<>();

  static {
    for (String language : List.of("en", "ar")) {
      for (String[] row : FigureTable.rows("/lexicon/counted." + language + ".tsv")) {
        add(row);
      }
    }
  }

  private QuantityLexicon() {}

  private static Bound bound(String[] row) {
    return Bound.valueOf(row[1]);
  }

  private static void add(String[] row) {
    String role = row[1].equals("-") ? null : row[1];
    String concept = row[2].equals("-") ? null : row[2];
    String[] spellings = row[0].split("\\|");
    switch (row[3]) {
      case "noun" -> nouns(spellings, new Noun(role, concept, 1));
      case "two" -> nouns(spellings, new Noun(role, concept, 2));
      case "dual" -> {
        nouns(spellings, new Noun(role, concept, 1));
        nouns(duals(spellings[0]), new Noun(role, concept, 2));
      }
      case "dualonly" -> {
        for (String spelling : spellings) {
          nouns(duals(spelling), new Noun(role, concept, 2));
        }
      }
      case "change" -> events(CHANGES, spellings, row[1]);
      case "level" -> events(LEVELS, spellings, row[1]);
      case "cue" -> events(DISEASES, spellings, row[1]);
      default -> events(EVENTS, spellings, row[1]);
    }
  }

  private static void nouns(String[] spellings, Noun noun) {
    for (String spelling : spellings) {
      NOUNS.put(spelling, noun);
    }
  }

  private static void events(FigureTable<String> table, String[] spellings, String role) {
    for (String spelling : spellings) {
      table.put(spelling, role);
    }
  }

  /** The two Arabic duals of a singular: -an and -ayn, ta marbuta opened. */
  private static String[] duals(String singular) {
    boolean feminine = singular.endsWith("ة");
    String stem = feminine ? singular.substring(0, singular.length() - 1) + "ت" : singular;
    return new String[] {stem + "ان", stem + "ين"};
  }

  /** Where the noun at a position ends, or else the word; the position where there is neither. */
  static int behindThing(FigureWords words, int at) {
    FigureTable.Hit<Noun> noun = NOUNS.find(words, at);
    return noun != null ? noun.end() : words.at(at).word() ? at + 1 : at;
  }
}
