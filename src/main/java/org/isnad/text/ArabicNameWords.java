// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;

/**
 * What does one Arabic word of a text tell of a name: by its form, and by the lists of words that
 * stand around names?
 */
final class ArabicNameWords {

  private static final Set<String> KUNYA =
      Set.of("ابو", "ابي", "ابا", "ام", "ابن", "بن", "ال", "بنت");
  private static final Set<String> TOWNS = Set.of("مدينه", "بلده", "قريه");
  private static final Set<String> PLACE_HEADS =
      Set.of(
          "مدينه", "بلده", "قريه", "محافظه", "جزيره", "نهر", "جبل", "ضاحيه", "حي", "مخيم", "ولايه",
          "اقليم", "مقاطعه", "بحيره", "وادي", "ميناء", "مطار", "واحه", "معبر", "حاجز", "شارع",
          "منطقه", "قضاء", "خليج", "مضيق", "بحر", "سهل", "هضبه", "ريف", "بلديه");
  private static final Set<String> BODY_HEADS =
      Set.of(
          "منظمه", "مجموعه", "شركه", "حزب", "حركه", "جمعيه", "هيئه", "نادي", "بنك", "مصرف", "جامعه",
          "صحيفه", "قناه", "مؤسسه", "وكاله", "اتحاد", "نقابه", "فريق", "جبهه", "كتائب", "لواء",
          "جماعه", "تنظيم", "عصابه", "جريده", "مجله", "اذاعه", "كتيبه", "تيار");
  private static final Set<String> INTO =
      Set.of(
          "في", "من", "الي", "بين", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي",
          "غربي", "داخل", "خارج", "وسط", "نحو", "علي", "اراضي");

  private final List<Token> tokens;

  ArabicNameWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String word(int at) {
    return tokens.get(at).normal();
  }

  boolean isWord(int at) {
    return token(at).kind() == Token.Kind.WORD;
  }

  boolean isStop(int at) {
    return StopWords.isStop(token(at));
  }

  boolean isGiven(int at) {
    return NameLexicon.isGiven(token(at));
  }

  boolean isTitle(int at) {
    return NameLexicon.isTitle(token(at));
  }

  /** Three letters or more, no title, and nothing a list knows as an ordinary word. */
  boolean isUnknown(int at) {
    return isWord(at)
        && token(at).isArabic()
        && word(at).length() >= 3
        && !isTitle(at)
        && !NameLexicon.isOrdinary(token(at));
  }

  boolean hasArticle(int at) {
    return word(at).startsWith("ال") && word(at).length() > 3;
  }

  /** Is a particle written onto its article? */
  boolean hasJoinedArticle(int at) {
    String word = word(at);
    return word.startsWith("وال") || word.startsWith("بال") || word.startsWith("لل");
  }

  boolean isOwned(int at) {
    String word = word(at);
    return word.endsWith("ها")
        || word.endsWith("هم")
        || word.endsWith("هما")
        || word.endsWith("نا");
  }

  /** A name of origin or craft: "السلاوي". */
  boolean isNisba(int at) {
    return word(at).endsWith("ي") && !PlaceNames.knows(token(at));
  }

  boolean isNisbaForm(int at) {
    return hasArticle(at) && word(at).matches(".*يه?");
  }

  /** Does it begin as the present or future of a verb, and is it no given name? */
  boolean isVerbal(int at) {
    String word = word(at);
    boolean future =
        word.length() > 4 && word.startsWith("س") && "يتن".indexOf(word.charAt(1)) >= 0;
    return !isGiven(at) && (future || (word.length() > 3 && "يت".indexOf(word.charAt(0)) >= 0));
  }

  /** "عبد" before a word with the article: one name with it. */
  boolean isServant(int at) {
    return word(at).equals("عبد") && at + 1 < size() && hasArticle(at + 1);
  }

  /** Is it a word that may begin a kunya, whatever stands behind it? */
  boolean isKunyaWord(int at) {
    return KUNYA.contains(word(at));
  }

  boolean isKunya(int at) {
    String word = word(at);
    return isKunyaWord(at)
        && !word.equals("ال")
        && !word.equals("ام")
        // "Built", as a word of its own; inside a name it is among the links.
        && !word.equals("بنت")
        && at + 1 < size()
        && isWord(at + 1)
        && !isStop(at + 1);
  }

  boolean isKindOfTown(int at) {
    return TOWNS.contains(unjoined(at));
  }

  boolean isKindOfPlace(int at) {
    return PLACE_HEADS.contains(unjoined(at));
  }

  boolean isKindOfBody(int at) {
    return BODY_HEADS.contains(unjoined(at));
  }

  /** A preposition, or a word used as one, behind which a place may stand. */
  boolean isInto(int at) {
    return INTO.contains(unjoined(at));
  }

  boolean isPlainHead(int at) {
    return !word(at).startsWith("ال");
  }

  private String unjoined(int at) {
    String word = word(at);
    for (String beginning : List.of("وال", "بال", "ال", "و", "ب", "ل")) {
      if (word.startsWith(beginning) && word.length() > beginning.length() + 1) {
        String rest = word.substring(beginning.length());
        if (PLACE_HEADS.contains(rest) || BODY_HEADS.contains(rest) || INTO.contains(rest)) {
          return rest;
        }
      }
    }
    return word;
  }
}
