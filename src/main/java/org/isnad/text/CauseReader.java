// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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

  private static final WordIndex<Role> INDEX = load();
  private static final RoleLexicon SMALL = RoleLexicon.standard();

  /** What a word of cause says of the words around it. */
  private enum Role {
    BEHIND,
    WEAK,
    VERB,
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
   */
  public record Cause(
      Strength strength, Span cue, List<Token> cause, List<Token> effect, boolean open) {

    public Cause {
      cause = List.copyOf(cause);
      effect = List.copyOf(effect);
    }

    /** The words of the cause, without a first article. */
    public Span span() {
      return cause.get(0).span().union(cause.get(cause.size() - 1).span());
    }
  }

  private final RoleScan scan;

  private CauseReader(RoleScan scan) {
    this.scan = scan;
  }

  /** The causes of a text by position of their words of cause. */
  public static List<Cause> read(String text, List<Token> tokens) {
    return new CauseReader(new RoleScan(text, tokens)).read(tokens);
  }

  private List<Cause> read(List<Token> tokens) {
    List<Cause> causes = new ArrayList<>();
    List<WordIndex.Hit<Role>> hits = INDEX.find(tokens);
    for (WordIndex.Hit<Role> hit : hits) {
      if (hits.stream().anyMatch(other -> surer(other, hit))) {
        continue;
      }
      Sides sides = sides(hit);
      List<Token> cause = trimmed(sides.cause);
      if (!cause.isEmpty()) {
        List<Token> effect = sides.effect.stream().map(scan::token).toList();
        Span cue = scan.token(hit.first()).span().union(scan.token(hit.end() - 1).span());
        causes.add(new Cause(strength(hit.value()), cue, cause, effect, sides.open));
      }
    }
    return List.copyOf(causes);
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

  private record Sides(List<Integer> cause, List<Integer> effect, boolean open) {}

  private Sides sides(WordIndex.Hit<Role> hit) {
    int start = sentenceStart(hit.first());
    int stop = sentenceEnd(hit.end());
    return switch (hit.value()) {
      case BEHIND, WEAK -> behind(hit, start, stop);
      case VERB -> verb(hit, start, stop);
      case NOUN -> noun(hit, start, stop);
      case CREDIT, RETURN -> returned(hit, start, stop);
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
      return none();
    }
    int end = clauseEnd(hit.end(), stop);
    boolean first = scan.range(start, hit.first()).isEmpty();
    List<Integer> effect = first ? scan.range(end, stop) : scan.range(start, hit.first());
    return new Sides(scan.range(hit.end(), end), effect, false);
  }

  private Sides verb(WordIndex.Hit<Role> hit, int start, int stop) {
    if (isNoun(hit.first())) {
      return none();
    }
    if (scan.isArabic(hit.first())) {
      return arabicVerb(hit, start, stop);
    }
    int by = passiveDoer(hit, stop);
    if (by > 0) {
      return new Sides(
          scan.range(by + 1, clauseEnd(by + 1, stop)), scan.range(start, hit.first()), false);
    }
    boolean passive = scan.is("be", hit.first() - 1);
    int from = causeStart(start, hit.first());
    return passive
        ? new Sides(List.of(), List.of(), false)
        : new Sides(
            scan.range(from, hit.first()),
            scan.range(hit.end(), clauseEnd(hit.end(), stop)),
            false);
  }

  /** "The wreck", "الآثار", and "وادي", which looks like "and led to". */
  private boolean isNoun(int at) {
    if (scan.isArabic(at)) {
      return scan.word(at).startsWith("ال") || scan.written(at).equals("وادي");
    }
    boolean preposition = scan.is("other", at - 1) || scan.is("of", at - 1);
    return scan.is("determiner", at - 1) || preposition || scan.word(at - 1).endsWith("'s");
  }

  private int causeStart(int start, int verb) {
    for (int at = verb - 2; at >= start; at--) {
      if (scan.word(at).equals("that") || scan.word(at).equals("said")) {
        return at + 1;
      }
    }
    return start;
  }

  private int passiveDoer(WordIndex.Hit<Role> hit, int stop) {
    boolean active = scan.word(hit.first()).endsWith("ing") || !isPassive(hit.first());
    for (int at = hit.end(); !active && at < Math.min(stop, hit.end() + 4); at++) {
      if (scan.is("by", at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPassive(int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - 3); at--) {
      if (scan.is("be", at)) {
        return true;
      }
    }
    return scan.is("by", verb + 1);
  }

  /** "أدى Y إلى X", "Y أدى إلى X", "أضرمه Y". */
  private Sides arabicVerb(WordIndex.Hit<Role> hit, int start, int stop) {
    int towards = hit.end();
    int end = clauseEnd(hit.end(), stop);
    while (towards < end && !isTowards(towards)) {
      towards++;
    }
    boolean linked = towards == hit.end();
    int object = towards < end ? towards : hit.end();
    List<Integer> front = scan.range(start, hit.first());
    List<Integer> between = towards < end ? scan.range(hit.end(), object) : List.of();
    boolean told = front.stream().anyMatch(at -> !scan.is("boundary", at));
    if (!between.isEmpty()) {
      // A second noun between the cause and its effect is part of the effect: "دفع Y الناس إلى X".
      return new Sides(between, scan.range(object, end), false);
    }
    List<Integer> behind = scan.range(linked ? object : hit.end(), end);
    if (hasObject(hit.first())) {
      return new Sides(scan.range(hit.end(), end), front, false);
    }
    return told ? new Sides(front, behind, false) : new Sides(behind, behind, true);
  }

  /** "أضرمه": the verb holds its object, so what follows does it. */
  private boolean hasObject(int at) {
    String word = scan.word(at);
    return word.endsWith("ه") || word.endsWith("ها");
  }

  private static Sides none() {
    return new Sides(List.of(), List.of(), false);
  }

  private boolean isTowards(int at) {
    String word = scan.word(at);
    return scan.is("to", at)
        || word.equals("في")
        || word.equals("علي")
        || word.equals("عن")
        || word.startsWith("بال")
        || scan.written(at).startsWith("بإ")
        || scan.written(at).startsWith("بان");
  }

  private Sides noun(WordIndex.Hit<Role> hit, int start, int stop) {
    for (int at = hit.end() + 1; at < stop; at++) {
      if (scan.is("be", at)
          || scan.is("cleft", at)
          || scan.word(at).equals("كان")
          || scan.word(at).equals("كانت")) {
        return new Sides(scan.range(at + 1, stop), scan.range(hit.end(), at), false);
      }
    }
    boolean named = scan.is("be", hit.first() - 1) || scan.is("be", hit.first() - 2);
    if (named || scan.is("cleft", hit.first() - 1)) {
      return new Sides(
          scan.range(start, hit.first() - 1),
          scan.range(hit.end(), clauseEnd(hit.end(), stop)),
          false);
    }
    List<Integer> region = scan.range(hit.end(), clauseEnd(hit.end(), stop));
    return new Sides(region, region, true);
  }

  /** "يعود X إلى Y", "X يعود إلى Y", "blamed X on Y". */
  private Sides returned(WordIndex.Hit<Role> hit, int start, int stop) {
    for (int at = hit.end(); at < stop; at++) {
      if (scan.is("to", at) || scan.word(at).equals("on") || scan.word(at).equals("عن")) {
        List<Integer> between = scan.range(hit.end(), at);
        List<Integer> effect = between.isEmpty() ? scan.range(start, hit.first()) : between;
        return new Sides(scan.range(at + 1, clauseEnd(at + 1, stop)), effect, false);
      }
    }
    return none();
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

  private int clauseEnd(int at, int stop) {
    int end = at;
    while (end < stop && !scan.isComma(end) && !isTurn(end)) {
      end++;
    }
    return end;
  }

  private boolean isTurn(int at) {
    String word = scan.word(at);
    return word.equals("but") || word.equals("while") || word.equals("بينما") || word.equals("لكن");
  }

  private static WordIndex<Role> load() {
    WordIndex<Role> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("cause.tsv")) {
      Role role = Role.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.subList(1, line.size()).stream()
          .filter(cell -> !cell.equals("-"))
          .forEach(cell -> index.add(cell, role));
    }
    return index;
  }
}
