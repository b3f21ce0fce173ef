// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.text.Rejections.Rejection;

/**
 * What does a text give as the cause of what it tells?
 *
 * <p>By a word of cause and the order around it: "X because of Y" and "because of Y, X"; "Y led to
 * X" and its passive "X was triggered by Y"; in Arabic also "أدى Y إلى X", with the cause behind
 * its verb; "the cause of X was Y"; "يعود X إلى Y". What comes after something else is perhaps its
 * effect, so "after" and "when" are weak. Known limit: no parse stands behind it; a cause runs to
 * the end of its clause.
 */
public final class CauseReader {

  private static final RoleLexicon SMALL = RoleLexicon.standard();
  private static final Set<String> TURNS = Set.of("but", "while", "بينما", "لكن");

  /** Roots of Arabic words that have an object behind "ل": "be exposed to", "respond to". */
  private static final List<String> TAKING_TO = List.of("تعرض", "استجاب", "تصدي", "خضع");

  /** What a word of cause says of the words around it. */
  enum Role {
    BEHIND,
    WITHIN,
    WEAK,
    VERB,
    PUSH,
    DIRECT,
    NOUN,
    CREDIT,
    RETURN,
    SELF
  }

  /** How surely a text gives this as a cause. */
  public enum Strength {
    SURE,
    /** It only comes first. */
    WEAK,
    /** The manner of a death, in one word. */
    MANNER
  }

  /**
   * A cause and its effect.
   *
   * @param cue the word of cause
   * @param cause the words of the cause, in order, never empty
   * @param effect the words of the effect
   * @param open true when the first words of the cause may still belong to the effect
   * @param rejected true when the text sets this cause aside: "fog, not ice"
   */
  public record Cause(
      Strength strength,
      Span cue,
      List<Token> cause,
      List<Token> effect,
      boolean open,
      boolean rejected) {

    public Cause {
      cause = List.copyOf(cause);
      effect = List.copyOf(effect);
    }

    /** The words of the cause, without a first article. */
    public Span span() {
      return cause.get(0).span().union(cause.get(cause.size() - 1).span());
    }
  }

  /** No text that means something tells of more, nor in longer sentences. */
  private static final int MOST_CAUSES = 8;

  private static final int LONGEST_SIDE = 60;

  private final RoleScan scan;
  private final List<WordIndex.Hit<Role>> hits;
  private final CauseRejection rejection;

  private CauseReader(RoleScan scan, List<Token> tokens) {
    this.scan = scan;
    this.hits = CauseLexicon.find(tokens);
    this.rejection = new CauseRejection(scan, tokens, hits);
  }

  /** The causes of a text by position of their words of cause. */
  public static List<Cause> read(String text, List<Token> tokens) {
    return new CauseReader(new RoleScan(text, tokens), tokens).read();
  }

  private List<Cause> read() {
    Stream<Cause> told =
        hits.stream()
            .filter(hit -> hits.stream().noneMatch(other -> surer(other, hit)))
            .filter(hit -> !rejection.denies(hit))
            .flatMap(hit -> cause(hit).stream());
    return Stream.concat(told, rejection.withoutCue().stream().flatMap(r -> setAside(r).stream()))
        .limit(MOST_CAUSES)
        .toList();
  }

  /** What a text sets aside without a word of cause; what it tells else may be the effect. */
  private Optional<Cause> setAside(Rejection rejected) {
    List<Token> cause = trimmed(scan.range(rejected.first(), rejected.end()));
    List<Integer> effect =
        scan.range(sentenceStart(rejected.cue()), sentenceEnd(rejected.end())).stream()
            .filter(at -> !rejected.holds(at))
            .limit(LONGEST_SIDE)
            .toList();
    Span cue = scan.token(rejected.cue()).span();
    return cause.isEmpty() || effect.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cause(
                Strength.SURE, cue, cause, effect.stream().map(scan::token).toList(), false, true));
  }

  private Optional<Cause> cause(WordIndex.Hit<Role> hit) {
    Sides sides = sides(hit);
    List<Integer> own = rejection.cut(sides.cause, hit);
    List<Token> cause = own.isEmpty() ? List.of() : trimmed(near(own, hit));
    if (cause.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> told = rejection.holds(hit.first()) ? sides.effect : rejection.told(sides.effect);
    List<Token> effect =
        told.isEmpty() ? List.of() : near(told, hit).stream().map(scan::token).toList();
    Span cue = scan.token(hit.first()).span().union(scan.token(hit.end() - 1).span());
    return Optional.of(
        new Cause(strength(hit.value()), cue, cause, effect, sides.open, rejection.setsAside(hit)));
  }

  /** Of a long side the words on the side of the word of cause. */
  private static List<Integer> near(List<Integer> side, WordIndex.Hit<Role> hit) {
    int over = side.size() - LONGEST_SIDE;
    if (over <= 0) {
      return side;
    }
    boolean before = side.get(side.size() - 1) < hit.first();
    return before ? side.subList(over, side.size()) : side.subList(0, LONGEST_SIDE);
  }

  /** A word read in two ways is read as the class that stands first. */
  private static boolean surer(WordIndex.Hit<Role> one, WordIndex.Hit<Role> other) {
    return one.first() <= other.first()
        && other.end() <= one.end()
        && one.value().compareTo(other.value()) < 0;
  }

  private static Strength strength(Role role) {
    return switch (role) {
      case WEAK, RETURN -> Strength.WEAK;
      case SELF -> Strength.MANNER;
      default -> Strength.SURE;
    };
  }

  /** The places of a cause, of its effect, and whether the first may hold words of the second. */
  record Sides(List<Integer> cause, List<Integer> effect, boolean open) {

    static Sides none() {
      return new Sides(List.of(), List.of(), false);
    }
  }

  private Sides sides(WordIndex.Hit<Role> hit) {
    int start = sentenceStart(hit.first());
    int stop = sentenceEnd(hit.end());
    return switch (hit.value()) {
      case BEHIND, WEAK -> behind(hit, start, stop);
      case WITHIN -> within(hit, start, stop);
      case VERB, PUSH, DIRECT ->
          CauseCleft.of(scan, hit, start, stop)
              .orElseGet(() -> new CauseVerb(scan, rejection, hit, start, stop).sides());
      case NOUN -> new CauseNoun(scan, hit, start, stop).sides();
      case CREDIT, RETURN -> new CauseCredit(scan, hit, start, stop).sides();
      case SELF -> new Sides(scan.range(hit.first(), hit.end()), others(hit, start, stop), false);
    };
  }

  private List<Integer> others(WordIndex.Hit<Role> hit, int start, int stop) {
    return IntStream.range(start, stop)
        .filter(at -> at < hit.first() || at >= hit.end())
        .filter(at -> !scan.isSign(at))
        .boxed()
        .toList();
  }

  private Sides behind(WordIndex.Hit<Role> hit, int start, int stop) {
    if (scan.word(hit.first()).startsWith("ال")) {
      return Sides.none();
    }
    return from(hit.end(), hit, start, stop);
  }

  /** "لنقص الماء": the first word of the cause is written onto the word of cause. */
  private Sides within(WordIndex.Hit<Role> hit, int start, int stop) {
    return takesTo(hit, start) ? Sides.none() : from(hit.first(), hit, start, stop);
  }

  private Sides from(int cause, WordIndex.Hit<Role> hit, int start, int stop) {
    return behind(scan, cause, hit, start, stop);
  }

  /** The cause stands behind a word of cause, and the effect before it or behind a comma. */
  static Sides behind(RoleScan scan, int cause, WordIndex.Hit<Role> hit, int start, int stop) {
    int end = clauseEnd(scan, hit.end(), stop);
    boolean first = scan.range(start, hit.first()).isEmpty();
    List<Integer> effect = first ? scan.range(end, stop) : scan.range(start, hit.first());
    return new Sides(scan.range(cause, end), effect, false);
  }

  /** "أدى إلى", "تعرضت المدينة": does a word before say where to, so that "ل" is no "because"? */
  private boolean takesTo(WordIndex.Hit<Role> hit, int start) {
    return hits.stream()
            .filter(other -> other.value() == Role.VERB)
            .anyMatch(other -> start <= other.first() && other.end() <= hit.first())
        || scan.range(start, hit.first()).stream()
            .anyMatch(at -> TAKING_TO.stream().anyMatch(scan.word(at)::contains));
  }

  /** Content words, from the first that is no article or mere link to the last. */
  private List<Token> trimmed(List<Integer> words) {
    int from = 0;
    while (from < words.size() && isEdge(words.get(from))) {
      from++;
    }
    int end = words.size();
    while (end > from && isEdge(words.get(end - 1))) {
      end--;
    }
    return words.subList(from, end).stream().map(scan::token).toList();
  }

  private static boolean isEdge(Token token) {
    return StopWords.isStop(token) && !SMALL.is("possessive", token);
  }

  private boolean isEdge(int at) {
    return isEdge(scan.token(at));
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0 && !scan.isStop(start - 1)) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int at) {
    int end = at;
    while (end < scan.size() && !scan.isStop(end)) {
      end++;
    }
    return end;
  }

  /**
   * Where the clause ends that a place stands in: at a comma or a turn, or where the text stops.
   */
  static int clauseEnd(RoleScan scan, int at, int stop) {
    int end = at;
    while (end < stop && !scan.isComma(end) && !TURNS.contains(scan.word(end))) {
      end++;
    }
    return end;
  }
}
