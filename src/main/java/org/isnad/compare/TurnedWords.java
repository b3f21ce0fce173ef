// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.Cue;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Which words of a text does it say of that they are not so?
 *
 * <p>A word inside the scope of one turning cue is turned, inside two it stands again: of "not true
 * that the water is not fit" the fitness stands. What a cue turns first is its focus: the first
 * word of content behind it, mostly the verb. A cue that governs another cue before any word of
 * content ("did not rule out") has no focus of its own.
 */
final class TurnedWords {

  private static final Set<Cue.Kind> NEGATIONS =
      EnumSet.of(
          Cue.Kind.NEGATION,
          Cue.Kind.NOT_YET,
          Cue.Kind.NO_LONGER,
          Cue.Kind.RULING_OUT,
          Cue.Kind.FAILURE);
  private static final Set<Cue.Kind> ASIDE =
      EnumSet.of(Cue.Kind.REPORT, Cue.Kind.NO_COMMENT, Cue.Kind.CONFIRMATION);

  /** Negations of a noun, not of a verb. */
  private static final Set<String> NOMINAL =
      Set.of(
          "none",
          "nobody",
          "nothing",
          "neither",
          "not even",
          "without",
          "ليس",
          "ليست",
          "لا أحد",
          "ما من",
          "لا وجود",
          "لا يوجد",
          "لا توجد",
          "دون",
          "بدون",
          "من دون",
          "بلا");

  private static final int EVEN_WORDS = 5;

  /** No text that means something has more; without an end, a hostile one could take minutes. */
  private static final int MOST_CUES = 40;

  /** Confirming and denying: a matter of stance, which denials answer for. */
  private static final String STANCE = "confirm-deny";

  private final Reading reading;
  private final List<Cue> turning;
  private final List<Opposite> opposites;
  private final BitSet cueWords;
  private final List<Span> lifted;
  private final int[] signs;
  private final Focus focus;

  /**
   * A cue and what it turns.
   *
   * @param focus the words it turns first, as indexes of content words
   * @param even whether all of them count alike: behind "no", "none", "ruled out"; else the first,
   *     mostly a verb, counts most
   */
  record Turn(Cue cue, List<Integer> focus, boolean even) {}

  TurnedWords(Reading reading) {
    this.reading = reading;
    this.turning =
        reading.marks().cues().cues().stream()
            .filter(cue -> NEGATIONS.contains(cue.kind()) || cue.kind().isStance())
            .filter(cue -> !cue.scope().equals(cue.span()))
            .limit(MOST_CUES)
            .toList();
    this.opposites =
        reading.marks().opposites().stream()
            .filter(word -> !word.axis().equals(STANCE) && !isSilence(reading, word.span()))
            .toList();
    this.cueWords = cueWords(reading, turning);
    this.lifted =
        LiftedBans.of(
            reading,
            opposites,
            opposites.stream().filter(word -> sign(turning, word.span()) > 0).toList());
    this.signs = reading.words().stream().mapToInt(word -> sign(word.token().span())).toArray();
    this.focus = new Focus(reading, opposites);
  }

  /** +1 where the text lets the word stand, -1 where it turns it round. */
  int sign(Span word) {
    return isLifted(word) ? -sign(turning, word) : sign(turning, word);
  }

  /** Is it a ban that the text says was lifted? */
  boolean isLifted(Span word) {
    return lifted.stream().anyMatch(word::overlaps);
  }

  private static int sign(List<Cue> turning, Span word) {
    int sign = 1;
    boolean denied = false;
    for (Cue cue : turning) {
      if (cue.scope().overlaps(word) && !cue.span().overlaps(word)) {
        // Several words of one denial ("dismissed as pure invention") deny once.
        boolean again = cue.kind().isStance() && denied;
        denied |= cue.kind().isStance();
        sign = again ? sign : -sign;
      }
    }
    return sign;
  }

  int sign(int word) {
    return signs[word];
  }

  Span span(int word) {
    return reading.token(word).span();
  }

  /** The negations, without denials and the like, each with what it turns; by position. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (Cue cue : turning) {
      if (NEGATIONS.contains(cue.kind())) {
        boolean even = isEven(cue);
        List<Integer> focus =
            this.focus.of(cue, content(cue), even).stream().limit(even ? EVEN_WORDS : 3).toList();
        if (!focus.isEmpty() && !leadsToCue(cue, span(focus.get(0)))) {
          turns.add(new Turn(cue, focus, even));
        }
      }
    }
    return turns;
  }

  /** Words with an opposite, but for those that only tell how a speaker stands to what is said. */
  List<Opposite> opposites() {
    return opposites;
  }

  /** Is all that the text says on the scale of this word at one end: "not forged, but genuine"? */
  boolean holdsTo(Opposite word) {
    return opposites.stream()
        .filter(each -> each.joins(word) || each.opposes(word))
        .allMatch(each -> end(each) == end(word));
  }

  /** At which end of its scale the text stands by a word; a stage is not undone by its negation. */
  private int end(Opposite word) {
    return word.bond() == Opposite.Bond.STAGE ? word.side() : word.side() * sign(word.span());
  }

  /** What is denied, disowned or not known of, by cue. */
  List<Turn> denials() {
    return turning.stream()
        .filter(cue -> cue.kind().isStance())
        .filter(this::isDenied)
        .map(cue -> new Turn(cue, content(cue), true))
        .toList();
  }

  /** Does the denial stand? Two words that deny each other ("dismissed as groundless") are one. */
  private boolean isDenied(Cue denial) {
    List<Cue> others =
        turning.stream()
            .filter(cue -> !(cue.kind().isStance() && denial.scope().overlaps(cue.span())))
            .toList();
    return sign(others, denial.span()) > 0;
  }

  /** The words of content in the scope of a cue that belong to no turning cue or report. */
  private List<Integer> content(Cue cue) {
    return reading.wordsWhere(span -> cue.scope().overlaps(span)).stream()
        .filter(word -> !cueWords.get(word))
        .toList();
  }

  /** The words of content that belong to a turning cue or a report. */
  private static BitSet cueWords(Reading reading, List<Cue> turning) {
    List<Cue> aside =
        reading.marks().cues().cues().stream().filter(cue -> ASIDE.contains(cue.kind())).toList();
    BitSet words = new BitSet();
    Stream.concat(turning.stream(), aside.stream())
        .forEach(cue -> reading.wordsWhere(cue.span()::overlaps).forEach(words::set));
    return words;
  }

  private static boolean isSilence(Reading reading, Span words) {
    return reading.marks().cues().of(Cue.Kind.NO_COMMENT).stream()
        .anyMatch(cue -> cue.span().overlaps(words));
  }

  /** Is there a word that says of an act that it was called off? */
  boolean callsOff() {
    return reading.marks().cues().of(Cue.Kind.FAILURE).stream()
        .anyMatch(cue -> cue.scope().equals(cue.span()) && !isPurpose(cue.span()));
  }

  private boolean isPurpose(Span words) {
    return reading.text().substring(0, words.start()).endsWith(" to ");
  }

  private boolean isEven(Cue cue) {
    String words = cue.span().of(reading.text()).toLowerCase(Locale.ROOT);
    return cue.kind() == Cue.Kind.RULING_OUT
        || (cue.kind() == Cue.Kind.FAILURE && reading.isArabic())
        || NOMINAL.stream().anyMatch(n -> words.equals(n) || words.startsWith(n + " "));
  }

  private boolean leadsToCue(Cue outer, Span focus) {
    return turning.stream()
        .anyMatch(
            cue ->
                !cue.equals(outer)
                    && cue.span().start() >= outer.span().end()
                    && cue.span().end() <= focus.start());
  }
}
