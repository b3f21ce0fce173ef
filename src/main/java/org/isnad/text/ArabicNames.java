// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.NameReader.Run;
import org.isnad.text.NameReader.Sort;

/**
 * Names in Arabic script, by what stands around them: a title or calling before, a given name at
 * the head, a kunya, the kind of a place or body, quotation marks.
 */
final class ArabicNames {

  private static final int LONGEST = 5;
  private static final int OFFICE = 4;
  private static final Set<String> KUNYA =
      Set.of("ابو", "ابي", "ابا", "ام", "ابن", "بن", "ال", "بنت");
  private static final Set<String> LINKS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "دي", "فان", "فون", "دو", "ال", "عبد");
  private static final Set<String> PLACE_HEADS =
      Set.of(
          "مدينه", "بلده", "قريه", "محافظه", "جزيره", "نهر", "جبل", "ضاحيه", "حي", "مخيم", "ولايه",
          "اقليم", "مقاطعه", "بحيره", "وادي", "ميناء", "مطار", "واحه", "معبر", "حاجز", "شارع",
          "منطقه", "قضاء", "خليج", "مضيق", "بحر", "سهل", "هضبه", "ريف", "بلديه");
  private static final Set<String> PLACE_BEGINNINGS =
      Set.of("ام", "بيت", "كفر", "دير", "عين", "تل", "راس", "خان", "باب", "برج", "وادي", "بني");
  private static final Set<String> BODY_HEADS =
      Set.of(
          "منظمه", "مجموعه", "شركه", "حزب", "حركه", "جمعيه", "هيئه", "نادي", "بنك", "مصرف", "جامعه",
          "صحيفه", "قناه", "مؤسسه", "وكاله", "اتحاد", "نقابه", "فريق", "جبهه", "كتائب", "لواء",
          "جماعه", "تنظيم", "عصابه", "جريده", "مجله", "اذاعه", "كتيبه", "تيار");
  private static final Set<String> INTO =
      Set.of(
          "في", "من", "الي", "بين", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي",
          "غربي", "داخل", "خارج", "وسط", "نحو", "علي", "اراضي");

  /** After these prepositions stands whom something reaches as often as where. */
  private static final Set<String> REACHING = Set.of("من", "الي", "علي");

  /** Behind these "to" leads to what comes of something. */
  private static final Set<String> LEADING =
      Set.of("ادي", "ادت", "يؤدي", "تؤدي", "تحول", "تحولت", "دفع", "دفعت", "دعا", "دعت");

  /** What may be written onto the first word of a place. */
  private static final String PARTICLES = "وفبلك";

  private static final Set<String> TOWNS = Set.of("مدينه", "بلده", "قريه");
  private static final Set<String> FAMILIES = Set.of("عائله", "ال", "اسره", "قبيله", "عشيره");
  private static final Set<String> WHO = Set.of("هو", "هي", "هم", "ليس", "كل");

  private final String text;
  private final List<Token> tokens;

  private ArabicNames(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Run> read(String text, List<Token> tokens) {
    ArabicNames names = new ArabicNames(text, tokens);
    List<Run> runs = new ArrayList<>();
    names.quoted(runs);
    int at = 0;
    while (at < tokens.size()) {
      Run run = names.runAt(at);
      if (run != null) {
        runs.add(run);
      }
      at = run == null ? at + 1 : run.end();
    }
    return runs;
  }

  private @org.jspecify.annotations.Nullable Run runAt(int at) {
    if (!isWord(at) || !tokens.get(at).isArabic()) {
      return null;
    }
    Run headed = headed(at);
    if (headed != null) {
      return headed;
    }
    boolean titled = isTitled(at);
    if (article(at) && at + 1 < tokens.size() && NameLexicon.isGiven(tokens.get(at + 1))) {
      return null;
    }
    if (FAMILIES.contains(head(at)) && article(at)) {
      return new Run(at, at + 1, Sort.PERSON, "");
    }
    if (isUnknownBeforeNisba(at)) {
      return new Run(at, at + 2, Sort.PERSON, "");
    }
    boolean given = NameLexicon.isGiven(tokens.get(at)) || isServant(at);
    if (given || (titled && isUnknown(at)) || isKunya(at)) {
      int end = personEnd(at, titled);
      boolean long_ = end - at > 1;
      if (titled || long_) {
        return new Run(at, end, place(at, titled) ? Sort.PLACE : Sort.PERSON, "");
      }
    }
    boolean who = at > 1 && WHO.contains(tokens.get(at - 2).normal());
    if (at > 0
        && INTO.contains(unjoined(at - 1))
        && !who
        && isUnknown(at)
        && !article(at)
        && !owned(at)
        && !isLedTo(at - 1)) {
      return behindPreposition(at);
    }
    return null;
  }

  /** "إلى بوسان" is a place; of two unknown words behind "إلى" nobody can say. */
  private Run behindPreposition(int at) {
    boolean two =
        REACHING.contains(tokens.get(at - 1).normal())
            && at + 1 < tokens.size()
            && isUnknown(at + 1)
            && !article(at + 1)
            && !looksVerbal(at + 1);
    return two ? new Run(at, at + 2, Sort.NAME, "") : new Run(at, at + 1, Sort.PLACE, "");
  }

  private boolean isLedTo(int to) {
    return tokens.get(to).normal().equals("الي")
        && tokens.subList(Math.max(0, to - OFFICE), to).stream()
            .anyMatch(t -> LEADING.contains(t.normal()));
  }

  private String head(int at) {
    String word = at == 0 ? "" : tokens.get(at - 1).normal();
    return word.length() > 4 && "لوب".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
  }

  private boolean owned(int at) {
    String word = tokens.get(at).normal();
    return word.endsWith("ها")
        || word.endsWith("هم")
        || word.endsWith("هما")
        || word.endsWith("نا");
  }

  /**
   * "وداد السلاوي": a word and a name of origin or craft, both unknown, only one with the article.
   */
  private boolean isUnknownBeforeNisba(int at) {
    return at + 1 < tokens.size()
        && isUnknown(at)
        && !article(at)
        && !looksVerbal(at)
        && !attached(at)
        && article(at + 1)
        && isUnknown(at + 1)
        && isNisba(at + 1);
  }

  /** "أم" and the like begin a place as often as a person; a preposition before them tells. */
  private boolean place(int at, boolean titled) {
    return !titled
        && PLACE_BEGINNINGS.contains(tokens.get(at).normal())
        && at > 0
        && !NameLexicon.isTitle(tokens.get(at - 1));
  }

  /** What stands behind the kind of a place or body. */
  private @org.jspecify.annotations.Nullable Run headed(int at) {
    if (at == 0) {
      return PLACE_BEGINNINGS.contains(tokens.get(at).normal())
              && at + 1 < tokens.size()
              && isUnknown(at + 1)
              && !NameLexicon.isGiven(tokens.get(at + 1))
              && !KUNYA.contains(tokens.get(at).normal())
          ? new Run(at, at + 2, Sort.PLACE, "")
          : null;
    }
    String head = unjoined(at - 1);
    String own = tokens.get(at).normal();
    boolean compound =
        (PLACE_BEGINNINGS.contains(own)
                || own.length() > 3
                    && PARTICLES.indexOf(own.charAt(0)) >= 0
                    && PLACE_BEGINNINGS.contains(own.substring(1)))
            && at + 1 < tokens.size()
            && isWord(at + 1)
            && (isUnknown(at + 1) || (KUNYA.contains(own) && article(at + 1)));
    if (compound) {
      return new Run(at, at + 2, Sort.PLACE, "");
    }
    boolean town = TOWNS.contains(head) && isPlainHead(at - 1) && article(at);
    if (town
        || PLACE_HEADS.contains(head) && (isUnknown(at) || NameLexicon.isGiven(tokens.get(at)))) {
      return new Run(at, at + 1, Sort.PLACE, "");
    }
    if (BODY_HEADS.contains(head)
        && isPlainHead(at - 1)
        && (isUnknown(at) || (article(at) && isNisba(at)))) {
      boolean more = at + 1 < tokens.size() && isUnknown(at + 1) && !looksVerbal(at + 1);
      return new Run(at - 1, more && !article(at) ? at + 2 : at + 1, Sort.BODY, "");
    }
    return null;
  }

  private boolean isPlainHead(int at) {
    return !tokens.get(at).normal().startsWith("ال");
  }

  private String unjoined(int at) {
    String word = tokens.get(at).normal();
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

  private boolean isTitled(int at) {
    for (int back = at - 1; back >= Math.max(0, at - OFFICE); back--) {
      if (!isWord(back) || StopWords.isStop(tokens.get(back))) {
        return false;
      }
      if (NameLexicon.isTitle(tokens.get(back))) {
        boolean direct = article(back) && (back == at - 1 || isNisbaBeforeName(back + 1, at));
        return direct || NameLexicon.isGiven(tokens.get(at)) || isServant(at);
      }
    }
    return false;
  }

  /** "المخرج السويدي غوستاف هالغرين": only two words that no list knows make it sure. */
  private boolean isNisbaBeforeName(int nisba, int at) {
    return nisba == at - 1
        && isNisbaForm(nisba)
        && isUnknown(at)
        && !looksVerbal(at)
        && at + 1 < tokens.size()
        && isUnknown(at + 1)
        && !article(at + 1);
  }

  private boolean isServant(int at) {
    return tokens.get(at).normal().equals("عبد") && at + 1 < tokens.size() && article(at + 1);
  }

  private boolean isKunya(int at) {
    String word = tokens.get(at).normal();
    return KUNYA.contains(word)
        && !word.equals("ال")
        && !word.equals("ام")
        // "Built", as a word of its own; inside a name it is among the links.
        && !word.equals("بنت")
        && at + 1 < tokens.size()
        && isWord(at + 1)
        && !StopWords.isStop(tokens.get(at + 1));
  }

  /** Given names, links, then one family name. */
  private int personEnd(int at, boolean titled) {
    int end = at;
    while (end < tokens.size() && end < at + LONGEST && isWord(end)) {
      if (LINKS.contains(tokens.get(end).normal()) || isKunya(end)) {
        end += end + 1 < tokens.size() && isWord(end + 1) ? 2 : 1;
      } else if (NameLexicon.isGiven(tokens.get(end)) && (end == at || !attached(end))) {
        end++;
      } else {
        if (end > at && isCallingAsFamily(end)) {
          return end + 1;
        }
        return isFamily(end, titled || end > at, titled || isServant(at))
            ? familyEnd(end, titled && end == at)
            : Math.max(end, at + 1);
      }
    }
    return Math.max(end, at + 1);
  }

  /** "أحمد الشيخ" is a whole name, where no name follows that the calling could announce. */
  private boolean isCallingAsFamily(int at) {
    int next = at + 1;
    boolean name =
        next < tokens.size()
            && isWord(next)
            && (isUnknown(next) || NameLexicon.isGiven(tokens.get(next)) || isNisbaForm(next));
    return article(at) && NameLexicon.isTitle(tokens.get(at)) && !name;
  }

  private boolean isNisbaForm(int at) {
    return article(at) && tokens.get(at).normal().matches(".*يه?");
  }

  private int familyEnd(int at, boolean first) {
    boolean more = at + 1 < tokens.size() && isWord(at + 1) && isFamily(at + 1, true, first);
    return more && (first || (!article(at) && article(at + 1) && isNisba(at + 1)))
        ? at + 2
        : at + 1;
  }

  private boolean isFamily(int at, boolean begun, boolean sure) {
    boolean verbal = looksVerbal(at) && !(sure && tokens.get(at).normal().startsWith("س"));
    if (!begun || StopWords.isStop(tokens.get(at)) || verbal || attached(at)) {
      return false;
    }
    boolean family = isNisba(at) || (sure && !NameLexicon.isTitle(tokens.get(at)));
    return isUnknown(at) || (article(at) && family);
  }

  private boolean attached(int at) {
    String word = tokens.get(at).normal();
    return word.startsWith("وال") || word.startsWith("بال") || word.startsWith("لل");
  }

  private boolean isNisba(int at) {
    return tokens.get(at).normal().endsWith("ي") && !PlaceNames.knows(tokens.get(at));
  }

  private boolean looksVerbal(int at) {
    String word = tokens.get(at).normal();
    boolean future =
        word.length() > 4 && word.startsWith("س") && "يتن".indexOf(word.charAt(1)) >= 0;
    return !NameLexicon.isGiven(tokens.get(at))
        && (future || (word.length() > 3 && "يت".indexOf(word.charAt(0)) >= 0));
  }

  private boolean article(int at) {
    String word = tokens.get(at).normal();
    return word.startsWith("ال") && word.length() > 3;
  }

  private boolean isUnknown(int at) {
    Token token = tokens.get(at);
    return isWord(at)
        && token.isArabic()
        && token.normal().length() >= 3
        && !NameLexicon.isTitle(token)
        && !NameLexicon.isOrdinary(token);
  }

  private boolean isWord(int at) {
    return tokens.get(at).kind() == Token.Kind.WORD;
  }

  /** One to four words between quotation marks. */
  private void quoted(List<Run> runs) {
    int open = -1;
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).normal().equals("\"")) {
        continue;
      }
      if (open >= 0 && at - open > 1 && at - open <= LONGEST && tokens.get(open + 1).isArabic()) {
        runs.add(new Run(open + 1, at, Sort.NAME, ""));
        open = -1;
      } else {
        open = at;
      }
    }
  }
}
