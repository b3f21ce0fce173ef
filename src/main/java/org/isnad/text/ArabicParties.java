// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where may the doer's words end and those of the other begin, behind an Arabic verb?
 *
 * <p>A noun of kinship or rivalry with its owner written on it begins the other party ("هزم الفريق
 * غريمه فريق الجبل"), and so does the second of two places side by side. A noun without article is
 * not parted from what it is of ("قارب | الصيد"), nor a body, place or office from its name. Where
 * these leave no border, any may be one.
 */
public final class ArabicParties {

  private static final RoleLexicon LEXICON = RoleLexicon.standard();

  /** Endings that a noun loses before what it is of, and that of an accusative without article. */
  private static final List<String> FULL = List.of("ون", "ين", "ا");

  private ArabicParties() {}

  /** The possible borders, each the number of words before it; neither 0 nor all the words. */
  public static List<Integer> borders(List<Token> words) {
    List<Integer> all = IntStream.range(1, words.size()).boxed().toList();
    List<Integer> kin = all.stream().filter(end -> LEXICON.is("kin", words.get(end))).toList();
    if (!kin.isEmpty()) {
      return kin.subList(0, 1);
    }
    List<Integer> places = all.stream().filter(end -> areTwoPlaces(words, end)).toList();
    if (!places.isEmpty()) {
      return places.subList(0, 1);
    }
    List<Integer> open = all.stream().filter(end -> !isInside(words, end)).toList();
    return open.isEmpty() ? all : open;
  }

  private static boolean areTwoPlaces(List<Token> words, int end) {
    return PlaceNames.knows(words.get(end - 1)) && PlaceNames.knows(words.get(end));
  }

  private static boolean isInside(List<Token> words, int end) {
    Token last = words.get(end - 1);
    Token next = words.get(end);
    if (hasArticle(last)) {
      return NameLexicon.isTitle(last) && !hasArticle(next) && !NameLexicon.isOrdinary(next);
    }
    if (LEXICON.is("head", last) || LEXICON.is("part", last)) {
      return true;
    }
    boolean family = end > 1 && NameLexicon.isGiven(words.get(end - 2));
    return !family && isConstruct(last) && isBeforeGenitive(words, end);
  }

  /**
   * A common noun that may be followed by what it is of: no place, no plural with its full ending.
   */
  private static boolean isConstruct(Token token) {
    String word = token.normal();
    return NameLexicon.isOrdinary(token)
        && !PlaceNames.knows(token)
        && FULL.stream().noneMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
  }

  /** Do ordinary nouns without article lead to one with it? */
  private static boolean isBeforeGenitive(List<Token> words, int end) {
    int at = end;
    while (at < words.size() && !hasArticle(words.get(at))) {
      if (!isConstruct(words.get(at))) {
        return false;
      }
      at++;
    }
    return at < words.size();
  }

  private static boolean hasArticle(Token token) {
    return token.normal().startsWith("ال");
  }
}
