// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which words behind a preposition name a place: "a Dutch warship", "the coast of Iceland", "قصر
 * الحاكم"?
 *
 * <p>A few words in a row, up to a sign, a figure or a word of grammar, that hold a known place, a
 * kind of site, a part of the compass or a word no list knows.
 */
final class PlacePhrase {

  private static final int LONGEST = 6;
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "another", "one");
  private static final Set<String> AREAS =
      Set.of(
          "town",
          "city",
          "village",
          "capital",
          "region",
          "province",
          "district",
          "suburb",
          "suburbs",
          "outskirts",
          "area",
          "neighbourhood",
          "neighborhood",
          "quarter",
          "centre",
          "center",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "central",
          "مدينه",
          "بلده",
          "قريه",
          "عاصمه",
          "منطقه",
          "محافظه",
          "حي",
          "احياء",
          "ضاحيه",
          "ضواحي",
          "وسط",
          "شمال",
          "جنوب",
          "شرق",
          "غرب",
          "شمالي",
          "جنوبي",
          "شرقي",
          "غربي",
          "ريف",
          "اطراف",
          "مشارف",
          "اقليم",
          "ولايه",
          "اراضي",
          "شرقيه",
          "غربيه",
          "شماليه",
          "جنوبيه");

  /** Arabic words that may stand before the place itself. */
  private static final Set<String> SKIPPED =
      Set.of(
          "احد", "احدي", "بعض", "اكبر", "اقدم", "هذا", "هذه", "ذلك", "تلك", "قلب", "داخل", "كل",
          "عده");

  /** Prepositions, and what a place is taken for: with them another phrase begins. */
  private static final Set<String> AGAIN =
      Set.of(
          "وسط", "قرب", "داخل", "خارج", "خلف", "وراء", "امام", "تحت", "فوق", "بجوار", "بجانب",
          "مقرا", "لا", "near", "outside", "inside", "behind", "beneath", "beside");

  /** Kinds of site before which one stands to speak: "أمام المحكمة" is no place. */
  private static final Set<String> SPOKEN_TO = Set.of("court", "parliament");

  private PlacePhrase() {}

  /** The phrase that begins at {@code at}, or null. */
  static @Nullable Span behind(List<Token> tokens, int at) {
    int last = -1;
    int next = at;
    while (next < tokens.size() && next < at + LONGEST) {
      Token token = tokens.get(next);
      boolean fresh = last < 0 || isInside(tokens.get(next - 1));
      if (fresh && DETERMINERS.contains(token.normal())) {
        next++;
        continue;
      }
      PlaceNames.Known known = PlaceNames.longest(tokens, next).orElse(null);
      if (known != null) {
        next += known.length();
        last = known.place() ? next - 1 : last;
        continue;
      }
      if (!isWord(token) || ends(tokens, next, last)) {
        break;
      }
      if (isPlace(token) || isBelonging(tokens, next, last)) {
        last = next;
      } else if (last >= 0 && !isInside(token)) {
        break;
      }
      next++;
    }
    return last < 0 ? null : new Span(tokens.get(at).span().start(), tokens.get(last).span().end());
  }

  /**
   * The phrase that begins at {@code at}, when its head is a kind of site; else null: "behind the
   * school", not "behind the school strike" nor "behind bars".
   */
  static @Nullable Span besideSite(List<Token> tokens, int at) {
    Span phrase = behind(tokens, at);
    if (phrase == null) {
      return null;
    }
    List<Token> words =
        tokens.subList(at, tokens.size()).stream()
            .filter(token -> token.span().end() <= phrase.end())
            .filter(token -> !SKIPPED.contains(token.normal()))
            .toList();
    if (words.isEmpty()) {
      return null;
    }
    boolean arabic = words.get(0).isArabic();
    boolean site =
        Sites.of(words.get(arabic ? 0 : words.size() - 1))
            .filter(kind -> !SPOKEN_TO.contains(kind))
            .isPresent();
    return site && (arabic || (words.size() > 1 && isOver(tokens, phrase))) ? phrase : null;
  }

  /** Does no noun follow to which the phrase would only be an attribute? */
  private static boolean isOver(List<Token> tokens, Span phrase) {
    return tokens.stream()
        .filter(token -> token.span().start() >= phrase.end())
        .findFirst()
        .map(
            next ->
                !isWord(next)
                    || StopWords.isStop(next)
                    || AGAIN.contains(next.normal())
                    || NameLexicon.isCalendar(next)
                    || next.normal().endsWith("ly"))
        .orElse(true);
  }

  /** Is a preposition written onto a word that names a place without it: "بالمستشفى"? */
  static boolean isAttached(Token token) {
    String word = token.normal();
    if (!word.startsWith("ب") || word.length() < 4 || !WordForms.isArabic(word)) {
      return false;
    }
    String rest = word.substring(1);
    if (isListed(plain(token, word)) && !isListed(plain(token, rest))) {
      return false;
    }
    return isListed(plain(token, rest))
        || (rest.length() > 3
            && !NameLexicon.isOrdinary(token)
            && !NameLexicon.isGiven(token)
            && !rest.startsWith("ال")
            && rest.endsWith("ه"));
  }

  private static Token plain(Token token, String word) {
    return new Token(token.span(), word, Stemmer.stem(word), Token.Kind.WORD);
  }

  private static boolean isListed(Token token) {
    return Sites.of(token).isPresent() || PlaceNames.knows(token) || isArea(token);
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD || token.normal().equals("-");
  }

  private static boolean ends(List<Token> tokens, int at, int last) {
    Token token = tokens.get(at);
    if (NameLexicon.isCalendar(token)) {
      return true;
    }
    if (isInside(token)) {
      return last < 0 || at + 1 >= tokens.size();
    }
    if (last >= 0 && isAttached(token)) {
      return true;
    }
    if (last < 0 && token.isArabic()) {
      return !isPlace(token) && !SKIPPED.contains(token.normal());
    }
    boolean again = last >= 0 && AGAIN.contains(token.normal());
    return again || (StopWords.isStop(token) && !isArea(token));
  }

  /** Words that stand between the words of one name. */
  private static boolean isInside(Token token) {
    return EnglishNames.isJoiner(token)
            && !token.normal().equals("and")
            && !token.normal().equals("for")
        || token.normal().equals("-");
  }

  private static boolean isPlace(Token token) {
    return isListed(token) || isUnknown(token);
  }

  private static boolean isArea(Token token) {
    return WordForms.of(token).stream().anyMatch(AREAS::contains) || AREAS.contains(token.stem());
  }

  private static boolean isUnknown(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.normal().length() >= 3
        && (!NameLexicon.isOrdinary(token) || NameLexicon.isGiven(token))
        && !NameLexicon.endsOrdinarily(token);
  }

  /** The Arabic noun that a site belongs to: "قصر الحاكم", "حقل قمح". */
  private static boolean isBelonging(List<Token> tokens, int at, int last) {
    if (last < 0 || last != at - 1) {
      return false;
    }
    Token token = tokens.get(at);
    String word = token.normal();
    boolean particle =
        word.length() > 3 && "يتبلف".indexOf(word.charAt(0)) >= 0
            || (word.startsWith("و") && !token.stem().startsWith("و"));
    return WordForms.isArabic(word)
        && Sites.of(tokens.get(last)).isPresent()
        && !particle
        && !StopWords.isStop(token);
  }
}
