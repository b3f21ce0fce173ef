// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of a cue list: what must stand where.
 *
 * @param slots the places in order; the first and the last are never gaps
 * @param kind what the phrase does, or null for a phrase that only looks like a cue
 * @param reach which words it governs
 * @param order line in its list; earlier lines win ties
 */
record CuePattern(List<Slot> slots, Cue.@Nullable Kind kind, Reach reach, int order) {

  CuePattern {
    slots = List.copyOf(slots);
  }

  /** Which words a cue governs. */
  enum Reach {
    /** From the cue to the end of its clause. */
    AFTER,
    /** From the last word of the cue to the end of its clause: before it stands the subject. */
    BEHIND,
    /** From the start of its clause to the cue. */
    BEFORE,
    /** The whole clause. */
    CLAUSE,
    /** The cue and the few words behind it: part of a sentence, not its assertion. */
    LOCAL,
    /** The cue alone. */
    SELF
  }

  /** One place of a phrase. */
  sealed interface Slot permits Words, Gap, Figure, Begin, End, Ahead {}

  /**
   * Any of some words.
   *
   * @param forms readings as {@link WordForms} gives them
   * @param beginnings first letters of readings
   * @param exact words in light form, where folding would merge two particles
   */
  record Words(Set<String> forms, List<String> beginnings, Set<String> exact) implements Slot {

    /** Is one of these readings among the words, their exact spelling apart? */
    boolean read(Set<String> readings) {
      for (String reading : readings) {
        if (forms.contains(reading) || beginsAny(reading)) {
          return true;
        }
      }
      return false;
    }

    private boolean beginsAny(String reading) {
      for (String beginning : beginnings) {
        if (reading.startsWith(beginning)) {
          return true;
        }
      }
      return false;
    }
  }

  /** From {@code least} to {@code most} words that do not matter. */
  record Gap(int least, int most) implements Slot {}

  /** A word that must stand here and is no part of the phrase. */
  record Ahead(Words words) implements Slot {}

  /** A number in digits. */
  record Figure() implements Slot {}

  /** The start of a sentence. */
  record Begin() implements Slot {}

  /** The end of a clause: any sign but a hyphen, or the end of the text. */
  record End() implements Slot {}

  /** The tokens the phrase rests on when it starts at {@code at}; empty when it does not. */
  List<Integer> match(Reading reading, int at) {
    List<Integer> held = new ArrayList<>();
    return fits(reading, 0, at, held) ? List.copyOf(held) : List.of();
  }

  private boolean fits(Reading reading, int slot, int at, List<Integer> held) {
    if (slot == slots.size()) {
      return true;
    }
    Slot here = slots.get(slot);
    if (here instanceof Begin) {
      return reading.isSentenceStart(at) && fits(reading, slot + 1, at, held);
    }
    if (here instanceof End) {
      return reading.isClauseEnd(at) && fits(reading, slot + 1, at, held);
    }
    if (here instanceof Ahead ahead) {
      return at < reading.size()
          && reading.reads(at, ahead.words())
          && fits(reading, slot + 1, at + 1, held);
    }
    if (here instanceof Gap gap) {
      return fitsBehind(reading, gap, slot, at, held);
    }
    if (at >= reading.size() || !holds(reading, here, at)) {
      return false;
    }
    held.add(at);
    if (fits(reading, slot + 1, at + 1, held)) {
      return true;
    }
    held.remove(held.size() - 1);
    return false;
  }

  private boolean fitsBehind(Reading reading, Gap gap, int slot, int at, List<Integer> held) {
    int words = 0;
    for (int next = at; words <= gap.most(); next++) {
      if (words >= gap.least() && fits(reading, slot + 1, next, held)) {
        return true;
      }
      if (next >= reading.size() || reading.isSentenceEnd(next)) {
        return false;
      }
      words += reading.token(next).kind() == Token.Kind.SIGN ? 0 : 1;
    }
    return false;
  }

  private static boolean holds(Reading reading, Slot slot, int at) {
    return slot instanceof Words words
        ? reading.reads(at, words)
        : reading.token(at).kind() == Token.Kind.NUMBER;
  }
}
