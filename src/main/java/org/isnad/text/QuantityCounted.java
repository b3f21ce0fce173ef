// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Bound;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What does a figure count: which noun behind it (or behind "number of" before it), and what
 * happened to them?
 *
 * <p>The event is the one nearest by words, where a clause border, another figure or a subordinate
 * clause in between makes the way longer: in "killed 14 fans and injured 30" each figure keeps its
 * verb.
 */
final class QuantityCounted {

  private static final int NOUN_REACH = 5;
  private static final int ARABIC_NOUN_REACH = 2;
  private static final int OVERRIDE_REACH = 5;
  private static final int EVENT_REACH = 20;
  private static final int BOUND_REACH = 2;
  private static final Set<String> NEGATIVE = Set.of("سلبي", "سلبيا", "سالب", "سالبا");
  private static final Noun SEAT = new Noun(null, "seat", 1);
  private static final Set<String> MORE = Set.of("more", "fewer", "less", "so");
  private static final Set<String> NUMBER_OF =
      Set.of("number", "numbers", "total", "عدد", "اعداد", "toll", "حصيله", "tally", "count");
  private static final Set<String> STOPS =
      Set.of(
          "in", "on", "at", "by", "from", "when", "while", "were", "was", "are", "is", "has",
          "have", "had", "and", "or", "to", "for", "with", "after", "before", "who", "that",
          "which", "as", "will", "would", "could", "been", "be", "than", "into", "since", "في",
          "علي", "الي", "عن", "منذ", "بعد", "قبل", "خلال", "بينهم", "بينها", "كانوا", "كان", "مع",
          "حين", "عندما", "اثر", "قرب");
  private static final Set<String> ABOUT = Set.of("about", "some", "nearly", "around");
  private static final Set<String> ROOM = Set.of("يتسع", "تتسع", "يستوعب", "تستوعب");
  private static final int ROOM_REACH = 4;
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

  /** "Two doctors said", "qala tabiban": they count who says it. */
  private static final String SPEAKING = "speaking";

  private static final int SPEAKING_REACH = 3;

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

  QuantityCounted(FigureWords words) {
    this.words = words;
  }

  /** The noun counted by the figure [start, end), or null. */
  @Nullable Noun noun(int start, int end) {
    if (holds(start)) {
      return SEAT;
    }
    boolean more = words.is(end, "or") && words.oneOf(end + 1, MORE);
    Noun behind = behind(more ? end + 2 : end);
    if (behind != null) {
      return new QuantityGroups(words).narrowed(behind, start, end);
    }
    Noun described = described(start);
    return described != null ? described : numberOf(start);
  }

  /** "Al-rukkab al-sab'at 'ashar" (the seventeen passengers): a definite number behind its noun. */
  private @Nullable Noun described(int start) {
    boolean split = words.is(start - 1, "ال") && words.at(start).numeral();
    int before = split ? start - 2 : start - 1;
    FigureTable.Hit<Noun> noun =
        words.at(before).isDefinite() ? QuantityLexicon.NOUNS.find(words, before) : null;
    boolean number = split || words.at(start).isDefinite();
    return number && noun != null && noun.form().definite() ? noun.value() : null;
  }

  /** "Seats 30,000", "yattasi' li-alf": so many have room, who may be no one yet. */
  private boolean holds(int start) {
    boolean hedged = words.oneOf(start - 1, ABOUT);
    int at = hedged ? start - 2 : start - 1;
    boolean capacity = words.is(at, "of") && words.is(at - 1, "capacity");
    boolean room = false;
    for (int i = at; i > at - ROOM_REACH && !words.sentenceEnd(i) && !words.comma(i); i--) {
      room |= words.has(i, ROOM);
    }
    return capacity || words.is(at, "seats") || room;
  }

  private @Nullable Noun behind(int end) {
    int from = of(end) ? end + 1 : end;
    int reach =
        words.at(from).isArabic() ? ARABIC_NOUN_REACH : of(end) ? NOUN_REACH + 2 : NOUN_REACH;
    Noun found = null;
    for (int i = from; i < from + reach && !stops(i) && (i == from || !of(i)); i++) {
      FigureTable.Hit<Noun> hit = QuantityLexicon.NOUNS.find(words, i);
      if (hit != null && hit.form().and() || hit == null && (found != null || arabicAnd(i))) {
        break;
      }
      if (hit != null) {
        found = merged(found, hit.value());
        i = hit.end() - 1;
      }
      if (hit != null && words.at(i).isArabic()) {
        break;
      }
    }
    return found;
  }

  /** "people dead" are people who are dead; else the last noun of a chain is its head. */
  private static Noun merged(@Nullable Noun before, Noun next) {
    boolean said = next.role() != null && "person".equals(next.concept());
    return before != null && before.concept() != null && said
        ? new Noun(next.role(), before.concept(), 1)
        : next;
  }

  private boolean of(int at) {
    return words.is(at, "of") || words.is(at, "من");
  }

  private boolean arabicAnd(int at) {
    FigureTable.Hit<NumberWords.Entry> hit = NumberWords.TABLE.find(words, at);
    return hit != null && hit.form().and();
  }

  private boolean stops(int at) {
    return at >= words.size()
        || words.sentenceEnd(at)
        || words.comma(at)
        || STOPS.contains(words.at(at).key());
  }

  private @Nullable Noun numberOf(int start) {
    for (int i = start - 1; i >= 0 && start - i <= EVENT_REACH; i--) {
      if (words.sentenceEnd(i) || words.at(i).numeral()) {
        return null;
      }
      if (words.has(i, NUMBER_OF)) {
        return behind(words.is(i + 1, "of") ? i + 2 : i + 1);
      }
    }
    return null;
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

  private boolean startsFigure(int at) {
    boolean sign = UnitTable.currency(words.at(at).key()) || words.is(at, "a");
    int from = sign ? at + 1 : at;
    return words.at(from).numeral() || NumberWords.TABLE.find(words, from) != null;
  }

  /** Rise or fall, for a figure that says by how much. */
  @Nullable String change(int start, int end) {
    for (int way = 1; way <= EVENT_REACH; way++) {
      FigureTable.Hit<String> before = changeAt(start - way);
      if (before != null) {
        return turned(before, start - way);
      }
      FigureTable.Hit<String> after = way <= 3 ? changeAt(end + way - 1) : null;
      if (after != null) {
        return turned(after, end + way - 1);
      }
    }
    return null;
  }

  /** "Negative growth", "numuww salbi" is a fall. */
  private String turned(FigureTable.Hit<String> change, int at) {
    boolean negative = words.is(at - 1, "negative") || words.has(change.end(), NEGATIVE);
    return negative ? Quantity.FALL : change.value();
  }

  /** The word of a change at the position, or null; "less than" and "up to" only bound a figure. */
  FigureTable.@Nullable Hit<String> changeAt(int at) {
    FigureTable.Hit<String> hit = QuantityLexicon.CHANGES.find(words, at);
    return hit == null || bounds(at, hit.end()) ? null : hit;
  }

  private boolean bounds(int at, int end) {
    for (int from = Math.max(0, at - BOUND_REACH); from <= at; from++) {
      FigureTable.Hit<Bound> before = QuantityLexicon.BEFORE.find(words, from);
      FigureTable.Hit<Bound> after = QuantityLexicon.AFTER.find(words, from);
      boolean bounds = before != null && before.end() >= end && startsFigure(before.end());
      if (bounds || after != null && after.end() >= end) {
        return true;
      }
    }
    return false;
  }
}
