// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text change what it asserts, how, and which words do they govern?
 *
 * <p>Phrases of the cue lists, longest first: a word belongs to one phrase only, so "no longer" is
 * not also "no", while "did not rule out" gives both its negation and its ruling out. The scope
 * runs inside the clause: to a full stop, a turn ("but", "لكن"), or, for negation and its like, a
 * comma. Known limit: no parse stands behind it, so a negation before a long subject may govern too
 * much.
 */
public final class CueReader {

  private static final CueLexicon LEXICON = CueLexicon.load();
  private static final Set<Cue.Kind> OVER_COMMAS =
      Set.of(
          Cue.Kind.DENIAL,
          Cue.Kind.DISOWNING,
          Cue.Kind.NO_KNOWLEDGE,
          Cue.Kind.REPORT,
          Cue.Kind.CONFIRMATION);
  private static final Set<String> ANY = Set.of("any", "اي", "ايه");
  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.held().size())
          .thenComparingInt(Match::breadth)
          .thenComparingInt(Match::first)
          .thenComparingInt(m -> m.pattern().order());

  private final Reading reading;

  private CueReader(Reading reading) {
    this.reading = reading;
  }

  private record Match(CuePattern pattern, List<Integer> held) {
    int first() {
      return held.get(0);
    }

    int end() {
      return held.get(held.size() - 1) + 1;
    }

    /** One past the last of its words that stand together at its start. */
    int head() {
      int end = first() + 1;
      while (held.contains(end)) {
        end++;
      }
      return end;
    }

    /** Do all of its words stand together? */
    boolean isJoined() {
      return head() == end();
    }

    int breadth() {
      return end() - first();
    }
  }

  /** The cues of a text, as {@link Tokenizer} reads it. */
  public static CueReading read(String text) {
    return read(text, Tokenizer.tokenize(text));
  }

  /** The cues of a text whose tokens are known. */
  public static CueReading read(String text, List<Token> tokens) {
    return new CueReader(new Reading(text, tokens)).read();
  }

  /** Is this word, alone, a phrase of the lists? */
  static boolean knows(Token token) {
    return LEXICON.isWord(WordForms.of(token));
  }

  private CueReading read() {
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < reading.size(); at++) {
      addMatches(matches, at);
    }
    matches.sort(LONGEST_FIRST);
    BitSet taken = new BitSet();
    List<Match> chosen = new ArrayList<>();
    for (Match match : matches) {
      if (match.held().stream().noneMatch(taken::get)) {
        match.held().forEach(taken::set);
        chosen.add(match);
      }
    }
    return reading(chosen);
  }

  private void addMatches(List<Match> matches, int at) {
    for (CuePattern pattern : LEXICON.startingWith(reading.forms(at))) {
      List<Integer> held = pattern.match(reading, at);
      if (!held.isEmpty()) {
        matches.add(new Match(pattern, held));
      }
    }
  }

  private CueReading reading(List<Match> chosen) {
    chosen.sort(Comparator.comparingInt(Match::first));
    List<Cue> cues = new ArrayList<>();
    List<Cue> asides = new ArrayList<>();
    for (Match match : chosen) {
      Cue.Kind kind = match.pattern().kind();
      if (kind != null) {
        Cue cue = new Cue(kind, reading.span(match.first(), match.head()), scope(match, kind));
        cues.add(cue);
        if (isAside(match)) {
          asides.add(cue);
        }
      }
    }
    return CueReading.of(cues, asides);
  }

  private Span scope(Match match, Cue.Kind kind) {
    return switch (match.pattern().reach()) {
      case AFTER -> reading.span(match.first(), Math.max(match.head(), end(match, kind)));
      case BEHIND ->
          reading.span(
              match.isJoined() ? match.first() : match.end() - 1,
              Math.max(match.end(), end(match, kind)));
      case BEFORE -> reading.span(start(match, kind), match.end());
      case CLAUSE -> reading.span(start(match, kind), clauseEnd(match, kind));
      case LOCAL -> reading.span(match.first(), reading.phraseEnd(match.end()));
      case SELF -> reading.span(match.first(), match.end());
    };
  }

  private int start(Match match, Cue.Kind kind) {
    int start = reading.clauseStart(match.first());
    return kind.isStance() ? OwnSentence.deniedFrom(reading, start, match.first()) : start;
  }

  private int clauseEnd(Match match, Cue.Kind kind) {
    int end = reading.clauseEnd(match.first(), match.end(), !OVER_COMMAS.contains(kind));
    boolean said = reading.clauseStart(match.first()) < match.first();
    boolean predicate = said && match.pattern().reach() == CuePattern.Reach.CLAUSE;
    int behind = predicate ? match.end() : match.end() + 1;
    for (int at = behind; kind.isStance() && at < end; at++) {
      if (OwnSentence.opens(reading, at)) {
        return reading.token(at - 1).kind() == Token.Kind.SIGN ? at - 1 : at;
      }
    }
    return end;
  }

  /** What turns a verb does not reach into the side clause or the sister sentence behind it. */
  private int end(Match match, Cue.Kind kind) {
    boolean comma = !OVER_COMMAS.contains(kind);
    int end = clauseEnd(match, kind);
    boolean behind = match.pattern().reach() == CuePattern.Reach.BEHIND;
    boolean governs = false;
    boolean tells = kind == Cue.Kind.REPORT || kind == Cue.Kind.CONFIRMATION;
    for (int at = behind ? match.end() : match.head(); !tells && at < end; at++) {
      boolean opens = (comma && opensAside(at, end)) || SisterClause.opens(reading, at);
      if (governs && !match.held().contains(at) && opens) {
        return at;
      }
      governs |= reading.token(at).kind() == Token.Kind.WORD;
    }
    return end;
  }

  /** "Not aboard the ship that sank any passenger": what "any" announces is still negated. */
  private boolean opensAside(int at, int end) {
    return Relative.opens(reading, at)
        && !(Relative.isPronoun(reading, at) && reading.hasWord(at, end, ANY));
  }

  /** Says the cue something about a part of the sentence only ("without", "who did not")? */
  private boolean isAside(Match match) {
    return match.pattern().reach() == CuePattern.Reach.LOCAL
        || Relative.governs(reading, match.first())
        || Relative.continues(reading, match.first());
  }
}
