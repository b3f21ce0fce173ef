// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What happened to those that a figure counts, or what is said of them?
 *
 * <p>The event is the one nearest by words, where a clause border, another figure or a subordinate
 * clause in between makes the way longer: in "killed 14 fans and injured 30" each figure keeps its
 * verb.
 */
final class QuantityEvents {

  private static final int EVENT_REACH = 20;
  private static final int OVERRIDE_REACH = 5;

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when", "after", "as", "while", "who", "which", "that", "before", "since", "because",
          "حين", "عندما", "بعد", "بعدما", "بينما", "الذي", "التي", "الذين", "اثر", "قبل", "منذ");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");

  private static final Set<String> LIFELESS =
      Set.of(
          "vehicle",
          "train",
          "country",
          "seat",
          "vote",
          "goal",
          "match",
          "dose",
          "missile",
          "attack",
          "bomb",
          "drone",
          "job",
          "tree",
          "work",
          "boat",
          "aircraft",
          "crane",
          "tunnel",
          "station",
          "airport",
          "tower",
          "tank",
          "town");

  private static final Set<String> OF_PERSONS =
      Set.of(
          "dead",
          "wounded",
          "casualty",
          "missing",
          "detained",
          "infected",
          "rescued",
          "hospitalised",
          "displaced",
          "released",
          "stricken",
          "striking",
          "returned",
          "vaccinated",
          "dismissed");

  /** What a noun says of persons until something else happens to them. */
  private static final Set<String> PASSING =
      Set.of("detained", "displaced", "infected", "missing", "stranded");

  /** What is so of them where nothing else happened. */
  private static final Set<String> STATES = Set.of("remaining", "present");

  private static final int SPEAKING_REACH = 3;

  /** "Two doctors said", "qala tabiban": they count who says it. */
  private static final String SPEAKING = "speaking";

  /** What happens all the while is no event of the counted: "nine died during the strike". */
  private static final Set<String> DURING =
      Set.of("during", "throughout", "amid", "اثناء", "خلال", "طوال", "طيله", "ايام", "وقت");

  private static final Set<String> LATER = Set.of("dead", "released", "rescued", "returned");

  private static final Set<String> OF_THINGS = Set.of("sunk", "destroyed");

  /** "left 22 climbers injured": such a verb says something of its subject only. */
  private static final Set<String> BEHIND_ONLY = Set.of("left", "leave");

  /** "holding 22 sailors": such verbs mean many things farther off. */
  private static final Set<String> ADJACENT = Set.of("holding", "held", "hold", "holds");

  private final FigureWords words;

  QuantityEvents(FigureWords words) {
    this.words = words;
  }

  /** What happened to the figure [start, end) of the noun, or null. */
  @Nullable String role(int start, int end, @Nullable Noun noun) {
    String said = noun == null ? null : noun.role();
    if (said != null && !PASSING.contains(said)) {
      return settled(said, start, end);
    }
    String event = event(start, end, noun, said == null ? EVENT_REACH : OVERRIDE_REACH);
    if (said != null && (event == null || !LATER.contains(event))) {
      return settled(said, start, end);
    }
    return event == null ? null : settled(event, start, end);
  }

  /** The nearest event within a reach, or null; staying is one where nothing else happened. */
  private @Nullable String event(int start, int end, @Nullable Noun noun, int reach) {
    String moved = event(start, end, noun, reach, false);
    return moved != null ? moved : event(start, end, noun, reach, true);
  }

  private @Nullable String event(
      int start, int end, @Nullable Noun noun, int reach, boolean staying) {
    String found = null;
    int best = reach + 1;
    for (int direction = -1; direction <= 1; direction += 2) {
      int way = 0;
      for (int i = direction < 0 ? start - 1 : end; way < best; i += direction) {
        if (i < 0 || i >= words.size() || words.sentenceEnd(i)) {
          break;
        }
        way += step(i);
        int limit = direction < 0 ? start : words.size();
        String event = way < best ? said(i, direction, way, limit) : null;
        boolean stays = event != null && STATES.contains(event);
        if (event != null && stays == staying && possible(event, noun)) {
          best = way;
          found = event;
        }
      }
    }
    return found;
  }

  private @Nullable String said(int at, int direction, int way, int limit) {
    FigureTable.Hit<String> hit = QuantityLexicon.EVENTS.find(words, at);
    boolean far = way > 2 && ADJACENT.contains(words.at(at).key());
    boolean object = direction < 0 && BEHIND_ONLY.contains(words.at(at).key());
    return hit == null
            || hit.end() > limit
            || far
            || object
            || lasting(at)
            || !says(hit, at, direction, way)
        ? null
        : hit.value();
  }

  /** "During the strike", "athna' al-idrab". */
  private boolean lasting(int at) {
    return words.oneOf(words.is(at - 1, "the") ? at - 2 : at - 1, DURING);
  }

  /** A verb of saying is one of the counted only right beside them: behind, in Arabic before. */
  private boolean says(FigureTable.Hit<String> hit, int at, int direction, int way) {
    boolean beside =
        words.at(at).isArabic()
            ? direction < 0 && way == 1
            : direction > 0 && way <= SPEAKING_REACH;
    return beside || !SPEAKING.equals(hit.value());
  }

  /** Does an event follow within a few words, before a subordinate clause? */
  boolean eventSoon(int end) {
    for (int i = end; i < end + OVERRIDE_REACH && !words.sentenceEnd(i); i++) {
      if (SUBORDINATORS.contains(words.at(i).key()) || words.comma(i)) {
        return false;
      }
      if (QuantityLexicon.EVENTS.find(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean possible(String role, @Nullable Noun noun) {
    if (noun == null || noun.concept() == null) {
      return true;
    }
    if (noun.concept().startsWith("person")) {
      return !OF_THINGS.contains(role);
    }
    return !(OF_PERSONS.contains(role) && LIFELESS.contains(noun.concept()));
  }

  private int step(int at) {
    FigureWord word = words.at(at);
    if (words.comma(at)) {
      return 4;
    }
    if (SUBORDINATORS.contains(word.key())) {
      return 7;
    }
    if (CONJUNCTIONS.contains(word.key())) {
      return 5;
    }
    boolean number = word.numeral() || NumberWords.TABLE.find(words, at) != null;
    return number ? 6 : word.word() ? 1 : 0;
  }

  /** Arabic "usiba" is to be hurt or to be infected: a disease in the text tells. */
  private String settled(String role, int start, int end) {
    if (!role.equals("stricken")) {
      return role;
    }
    for (int i = Math.max(0, start - EVENT_REACH); i < end + EVENT_REACH; i++) {
      if (QuantityLexicon.DISEASES.find(words, i) != null) {
        return "infected";
      }
    }
    return "wounded";
  }
}
