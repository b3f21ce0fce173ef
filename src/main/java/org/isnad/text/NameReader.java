// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text could be proper names, and how do they sound?
 *
 * <p>English: words written with a capital, joined when they follow each other; at the start of a
 * sentence only when no list knows the word as a common one. Arabic has no capitals: any word of
 * three letters or more that no list knows could be a name, each alone. So Arabic candidates mean
 * something only when a name of another text sounds like them.
 */
public final class NameReader {

  private static final int SHORTEST = 3;
  private static final Set<String> JOINERS =
      Set.of("al", "el", "bin", "ben", "ibn", "abu", "de", "van", "von");

  private NameReader() {}

  /**
   * A possible name.
   *
   * @param span the words
   * @param skeletons how each word sounds ({@link Transliteration}), joiners and articles left out
   * @param marked true when the script marks it as a name, which Arabic never does
   */
  public record Name(Span span, List<String> skeletons, boolean marked) {
    public Name {
      skeletons = List.copyOf(skeletons);
    }
  }

  /** The candidates by position; none overlap. */
  public static List<Name> read(String text, List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    Reading reading = new Reading(text, tokens);
    int at = 0;
    while (at < tokens.size()) {
      int end = WordForms.isArabic(tokens.get(at).normal()) ? at : capitalEnd(text, reading, at);
      if (end > at) {
        add(names, tokens.subList(at, end), true);
      } else if (isArabicCandidate(tokens.get(at))) {
        add(names, tokens.subList(at, at + 1), false);
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(names);
  }

  private static void add(List<Name> names, List<Token> words, boolean marked) {
    List<String> skeletons =
        words.stream()
            .filter(w -> w.kind() == Token.Kind.WORD && !JOINERS.contains(w.normal()))
            .map(w -> Transliteration.skeleton(marked ? unowned(w.normal()) : barest(w)))
            .filter(s -> !s.isEmpty())
            .toList();
    if (!skeletons.isEmpty()) {
      Span first = words.get(0).span();
      names.add(new Name(first.union(words.get(words.size() - 1).span()), skeletons, marked));
    }
  }

  /** One past the last of the capitalised words that start at {@code at}, hyphens inside. */
  private static int capitalEnd(String text, Reading reading, int at) {
    int end = at;
    int next = at;
    while (next < reading.size()
        && (isCapital(text, reading, next) || (end > at && isLink(reading.token(next))))) {
      next++;
      end = isLink(reading.token(next - 1)) ? end : next;
    }
    return end;
  }

  private static boolean isLink(Token token) {
    return token.normal().equals("-") || JOINERS.contains(token.normal());
  }

  private static boolean isCapital(String text, Reading reading, int at) {
    Token token = reading.token(at);
    if (token.kind() != Token.Kind.WORD
        || !Character.isUpperCase(token.span().of(text).codePointAt(0))) {
      return false;
    }
    return !reading.isSentenceStart(at) || !isKnown(token);
  }

  private static boolean isArabicCandidate(Token token) {
    return token.kind() == Token.Kind.WORD
        && WordForms.isArabic(token.normal())
        && token.normal().length() >= SHORTEST
        && !isKnown(token);
  }

  private static boolean isKnown(Token token) {
    return StopWords.isStop(token)
        || !Concepts.of(token).isEmpty()
        || !Antonyms.read(List.of(token)).isEmpty()
        || CueReader.knows(token);
  }

  /** Without "wa", "bi", "li" only where the word stays long: "وسامي" sounds like "سامي". */
  private static String barest(Token token) {
    return token.normal().startsWith("و") ? token.stem() : token.normal();
  }

  private static String unowned(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
