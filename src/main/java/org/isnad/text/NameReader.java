// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text are proper names, and how do they sound?
 *
 * <p>English: words written with a capital ({@link EnglishNames}). Arabic has no capitals: titles,
 * given names, kunyas and quotation marks show a name ({@link ArabicNames}). Bodies that have
 * several names are known by a list. Every other Arabic word of three letters or more is kept too,
 * as a word that a name of another text may sound like.
 */
public final class NameReader {

  private static final int SHORTEST = 3;

  /** "Servant of": one name with the word behind it, however it is spaced. */
  private static final Set<String> SERVANTS =
      Set.of("عبد", "abd", "abdel", "abdul", "abdal", "abdoul", "abdur", "abdol");

  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "ur", "as");

  private NameReader() {}

  /** What is named, as far as the words beside it tell. */
  public enum Sort {
    PERSON,
    BODY,
    PLACE,
    /** A name of something. */
    NAME,
    /** An Arabic word that no list knows. */
    POSSIBLE,
    /** An Arabic word that a list knows as an ordinary one. */
    WORD;

    /** Is it a name, and not merely a word that could be one? */
    public boolean isNamed() {
      return this != POSSIBLE && this != WORD;
    }
  }

  /**
   * A name, or an Arabic word that might be one.
   *
   * @param span the name as written, without titles and possessive
   * @param sounds how each word sounds, joiners left out
   * @param body id of a body that a list knows, or empty
   * @param speaks true when words beside it make it the source of what is said
   */
  public record Name(Span span, List<Sound> sounds, Sort sort, String body, boolean speaks) {
    public Name {
      sounds = List.copyOf(sounds);
    }

    /** The consonants of each word. */
    public List<String> skeletons() {
      return sounds.stream().map(Sound::skeleton).filter(s -> !s.isEmpty()).toList();
    }
  }

  /** A run of tokens that is a name. */
  record Run(int first, int end, Sort sort, String body) {}

  /** The names by position; none overlap. */
  public static List<Name> read(String text, List<Token> tokens) {
    List<Run> runs = new ArrayList<>();
    for (NameLexicon.Body body : NameLexicon.bodies(text, tokens)) {
      add(runs, new Run(body.first(), body.end(), Sort.BODY, body.id()));
    }
    EnglishNames.read(text, tokens).forEach(run -> add(runs, run));
    ArabicNames.read(tokens).forEach(run -> add(runs, run));
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isArabic() && token.normal().length() >= SHORTEST) {
        boolean known = NameLexicon.isOrdinary(token) && !NameLexicon.isGiven(token);
        add(runs, new Run(at, at + 1, known ? Sort.WORD : Sort.POSSIBLE, ""));
      }
    }
    return runs.stream()
        .sorted(Comparator.comparingInt(Run::first))
        .map(run -> name(text, tokens, run))
        .toList();
  }

  private static void add(List<Run> runs, Run run) {
    if (runs.stream().noneMatch(r -> r.first() < run.end() && run.first() < r.end())) {
      runs.add(run);
    }
  }

  private static Name name(String text, List<Token> tokens, Run run) {
    List<Sound> sounds = sounds(tokens.subList(run.first(), run.end()), run.sort());
    Span last = tokens.get(run.end() - 1).span();
    String written = last.of(text);
    int owned = NormalForm.light(written).endsWith("'s") ? written.length() - 2 : written.length();
    Span span = new Span(tokens.get(run.first()).span().start(), last.start() + Math.max(1, owned));
    return new Name(span, sounds, run.sort(), run.body(), Speakers.speaks(tokens, run));
  }

  private static List<Sound> sounds(List<Token> words, Sort sort) {
    List<String> spoken = new ArrayList<>();
    String servant = "";
    for (Token word : words) {
      String bare = bare(word, sort);
      if (SERVANTS.contains(bare)) {
        servant = bare;
      } else if (!servant.isEmpty() && ARTICLES.contains(bare)) {
        servant += bare;
      } else if (word.kind() == Token.Kind.WORD
          && (!servant.isEmpty() || !EnglishNames.isJoiner(word))) {
        spoken.add(servant + bare);
        servant = "";
      }
    }
    if (!servant.isEmpty()) {
      spoken.add(servant);
    }
    if (!sort.isNamed()) {
      String word = spoken.isEmpty() ? "" : spoken.get(0);
      if (word.length() > SHORTEST + 1 && "لبوفك".indexOf(word.charAt(0)) >= 0) {
        spoken.add(word.substring(1));
      }
    }
    return spoken.stream().map(Sound::of).filter(s -> !s.spelled().isEmpty()).toList();
  }

  /** Without "wa" only where the word stays long, without "'s": "وسامي" sounds like "سامي". */
  private static String bare(Token token, Sort sort) {
    String word = NameLexicon.withoutPossessive(token.normal()).orElse(token.normal());
    if (!WordForms.isArabic(word) || word.length() <= SHORTEST) {
      return word;
    }
    if (word.startsWith("بال") || word.startsWith("وال") || word.startsWith("فال")) {
      return word.substring(1);
    }
    if (word.startsWith("لل")) {
      return word.substring(2);
    }
    if (sort == Sort.PERSON && NameLexicon.isGivenBehindParticle(word)) {
      return word.substring(1);
    }
    boolean joined = word.startsWith("و") && !token.stem().startsWith("و");
    boolean attached = sort == Sort.PLACE && word.startsWith("ب") && !PlaceNames.knows(token);
    return joined || attached ? word.substring(1) : word;
  }
}
