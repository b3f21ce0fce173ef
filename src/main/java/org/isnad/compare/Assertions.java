// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.text.Cue;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/** Which words of a text assert what the other text negates or denies? */
final class Assertions {

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(will|would|must|shall|should|can|could|may|might|سوف|قد)"
              + "(\\s+(be|have|have been))?\\s+$");

  /** Characters in which a helping verb stands before its verb. */
  private static final int BEFORE = 40;

  private static final Pattern MODAL = Pattern.compile("(?iu)(will|must|shall|should|can|may)");
  private static final Pattern PROGRESS =
      Pattern.compile("(?iu).*(?<![\\p{L}])(is|are|was|were|be|been)\\s+$", Pattern.DOTALL);
  private static final Pattern VERB_ENDING = Pattern.compile("(?i).{2,}(ed|ied)");

  /** A negation that is no verb, with the helping verb of its phrase ("lam ya'ud"). */
  private static final Pattern NOT = Pattern.compile("(?u)(لا|لم|لن|ما|ليس[\\p{L}]*)(\\s.*)?");

  /** The cue that answers a cue: "already" answers "not yet". */
  private static final Map<Cue.Kind, Set<Cue.Kind>> ANSWERS = answers();

  private Assertions() {}

  private static Map<Cue.Kind, Set<Cue.Kind>> answers() {
    Map<Cue.Kind, Set<Cue.Kind>> answers = new EnumMap<>(Cue.Kind.class);
    answers.put(Cue.Kind.NOT_YET, EnumSet.of(Cue.Kind.ALREADY));
    answers.put(Cue.Kind.NEGATION, EnumSet.of(Cue.Kind.ALREADY));
    answers.put(Cue.Kind.NO_LONGER, EnumSet.of(Cue.Kind.STILL));
    answers.put(Cue.Kind.ONLY, EnumSet.of(Cue.Kind.ALSO));
    return answers;
  }

  /** The cue in a text that answers one of this kind. */
  static Optional<Span> answer(Reading reading, Cue.Kind kind) {
    Set<Cue.Kind> wanted = ANSWERS.getOrDefault(kind, Set.of());
    return reading.marks().cues().cues().stream()
        .filter(cue -> wanted.contains(cue.kind()))
        .map(Cue::span)
        .findFirst();
  }

  /** "Only" on one side and "too" on the other. */
  static Optional<Contrast.Seen> only(ReadingPair pair) {
    Optional<Contrast.Seen> there = only(pair.a(), pair.b());
    Optional<Contrast.Seen> back = only(pair.b(), pair.a()).map(Contrast.Seen::mirrored);
    return Stream.concat(there.stream(), back.stream()).max(Contrast.order(pair.a(), pair.b()));
  }

  private static Optional<Contrast.Seen> only(Reading one, Reading other) {
    Optional<Span> also = answer(other, Cue.Kind.ONLY);
    return one.marks().cues().of(Cue.Kind.ONLY).stream()
        .map(Cue::span)
        .filter(span -> also.isPresent())
        .findFirst()
        .map(span -> new Contrast.Seen(Contrast.What.TURNED, 1, span, also.get()));
  }

  /**
   * A word as one would mark it: the phrase it belongs to, the "will" or "must" before it, the
   * "confirmed" beside it.
   */
  static Span whole(Reading reading, Span word) {
    Span phrase =
        reading.marks().opposites().stream()
            .map(Opposite::span)
            .filter(span -> span.overlaps(word))
            .max(Comparator.comparingInt(span -> span.end() - span.start()))
            .orElse(word);
    Span behind =
        MODAL.matcher(phrase.of(reading.text())).matches() ? next(reading, phrase) : phrase;
    return reading.marks().cues().of(Cue.Kind.CONFIRMATION).stream()
        .map(Cue::span)
        .filter(span -> span.end() + 1 == behind.start())
        .findFirst()
        .map(behind::union)
        .orElseGet(() -> withAuxiliary(reading, behind));
  }

  private static Span next(Reading reading, Span modal) {
    return reading.words().stream()
        .map(word -> word.token().span())
        .filter(span -> span.start() > modal.end() - 1)
        .findFirst()
        .map(modal::union)
        .orElse(modal);
  }

  /** A word with the "will" or "must" before it. */
  static Span withAuxiliary(Reading reading, Span word) {
    String text = before(reading, word);
    Matcher before = AUXILIARY.matcher(text);
    return before.find()
        ? new Span(word.start() - (text.length() - before.start(1)), word.end())
        : word;
  }

  /** The text right before a word, as far as a helping verb may stand before it. */
  private static String before(Reading reading, Span word) {
    return reading.text().substring(Math.max(0, word.start() - BEFORE), word.start());
  }

  /**
   * The main verb, as far as it shows: in Arabic the first word of content that is neither a noun
   * with an article nor a negation, in English the first word behind a "will" or "must" or with the
   * ending of the past.
   */
  static Optional<Span> main(Reading reading) {
    return reading.words().stream()
        .map(word -> word.token())
        .filter(
            token ->
                reading.isArabic()
                    ? !token.normal().startsWith("ال")
                    : isEnglishVerb(reading, token.span(), token.normal(), token.stem()))
        .map(token -> withAuxiliary(reading, token.span()))
        .filter(span -> !isNoVerb(reading, span))
        .findFirst();
  }

  private static boolean isEnglishVerb(Reading reading, Span span, String normal, String stem) {
    boolean past =
        VERB_ENDING.matcher(normal).matches() || !normal.startsWith(stem.substring(0, 1));
    boolean irregular = !normal.equals(stem) && !normal.startsWith(stem) && !normal.endsWith("ies");
    boolean ongoing = normal.endsWith("ing") && PROGRESS.matcher(before(reading, span)).matches();
    boolean capital = Character.isUpperCase(reading.text().charAt(span.start()));
    return !capital && (past || irregular || ongoing || !withAuxiliary(reading, span).equals(span));
  }

  private static boolean isNoVerb(Reading reading, Span span) {
    return reading.marks().cues().cues().stream()
        .anyMatch(
            cue ->
                (cue.kind() == Cue.Kind.REPORT
                        || cue.kind() == Cue.Kind.CONFIRMATION
                        || NOT.matcher(cue.span().of(reading.text())).matches())
                    && cue.span().overlaps(span));
  }
}
