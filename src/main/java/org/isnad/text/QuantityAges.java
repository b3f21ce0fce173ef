// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;

/** Does a figure say how old someone is, with a unit of years or without one? */
final class QuantityAges {

  private static final int GREATEST = 130;
  private static final int SUBJECT_REACH = 7;
  private static final Set<String> AGED = Set.of("aged", "age", "العمر", "عمره", "عمرها", "بعمر");
  private static final Set<String> AGED_BARE = Set.of("aged", "عمره", "عمرها");
  private static final Set<String> OLD = Set.of("old", "العمر", "عمره", "عمرها");
  private static final Set<String> YEARS = Set.of("عاما", "سنه", "عام", "اعوام", "سنوات");
  private static final Set<String> AGE = Set.of("عمر", "العمر", "عمره", "عمرها", "يناهز");
  private static final Set<String> REACHED = Set.of("بلغ", "يبلغ", "ناهز", "يناهز", "تجاوز");
  private static final Set<String> LESS_OR_MORE =
      Set.of("يقل", "تقل", "يزيد", "تزيد", "زاد", "زادت", "اقل", "فضلا", "بعد");
  private static final Set<String> CHILD_OF = Set.of("ابن", "ابنه");
  private static final Set<String> REACHES = Set.of("ناهز", "يناهز", "تناهز");
  private static final Set<String> OF_LIFE = Set.of("العمر", "عمره", "عمرها");

  /** Behind these an ordinal counts the decades or the months of a life. */
  private static final Set<String> OTHER_SPANS = Set.of("العقد", "الشهر", "الاسبوع", "اليوم");

  /** "A boy of five": one person, whom a number behind "of" can not count. */
  private static final Set<String> SOMEONE =
      Set.of("boy", "girl", "man", "woman", "child", "youth", "grandmother", "grandfather");

  private static final Set<String> ONE = Set.of("a", "an");
  private static final Set<String> BE = Set.of("is", "was");

  /** What lasts so long, and is not so old. */
  private static final Set<String> TERMS =
      Set.of(
          "ولايه", "ولايته", "ولايتها", "مده", "المده", "مدته", "مدتها", "فتره", "الفتره", "عقد",
          "العقد", "عقده", "عقدها", "اتفاق", "الاتفاق", "خطه", "الخطه", "مهله", "المهله", "هدنه",
          "الهدنه");

  private QuantityAges() {}

  /** Is the length of time [start, end) an age: "24 years old", "'an 78 'aman"? */
  static boolean isAge(FigureWords words, int start, int end) {
    boolean dash = words.is(end, "-");
    boolean aged =
        words.oneOf(start - 1, AGED)
            || words.oneOf(start - 2, AGED)
            || words.oneOf(dash ? end + 1 : end, OLD);
    return aged || arabicAge(words, start, end);
  }

  /** "'an 78 'aman", "'an 'umr nahaza 91 'aman", "Rami Said (34 'aman)". */
  private static boolean arabicAge(FigureWords words, int start, int end) {
    boolean years = words.oneOf(end - 1, YEARS);
    boolean died = words.is(start - 1, "عن") && !words.oneOf(start - 2, LESS_OR_MORE);
    boolean age = words.oneOf(start - 2, AGE) || words.oneOf(start - 3, AGE);
    boolean apposed = words.is(start - 1, "(") && words.is(end, ")") && !words.at(start).is("و");
    return years
        && (died || age || apposed || ofSubject(words, start) || reaching(words, start, end));
  }

  /** "Al-la'iba l-baligha 24 'aman", but no sentence of so many years. */
  private static boolean reaching(FigureWords words, int start, int end) {
    boolean reaching = words.oneOf(start - 1, Set.of("البالغ", "البالغه"));
    boolean term = words.oneOf(start - 2, TERMS) || words.oneOf(start - 3, TERMS);
    return reaching && !term && UnitAspect.of(words, start, end, Quantity.Kind.DURATION) == null;
  }

  /** "Yablughu 'umr al-rassama Lamis Fadl 34 'aman": the age of a subject of some words. */
  private static boolean ofSubject(FigureWords words, int start) {
    for (int i = start - 1; i > 0 && start - i <= SUBJECT_REACH; i--) {
      if (words.sentenceEnd(i) || words.comma(i) || words.at(i).numeral()) {
        return false;
      }
      if (words.is(i, "عمر") && words.oneOf(i - 1, REACHED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Is it an age though no years are said: "aged 45", "at the age of 45", "Ana Duarte, 45,", "who
   * is 45", "a boy of five", "ibn al-khamisa wa-l-thalathin", "fi l-sab'in min 'umrihi"?
   */
  static boolean aged(FigureWords words, QuantityDraft draft) {
    boolean number = draft.kind() == Quantity.Kind.COUNT || feminine(words, draft);
    boolean bare = number && !draft.vague() && draft.value() >= 1 && draft.value() < GREATEST;
    return bare
        && (draft.kind() == Quantity.Kind.COUNT && counted(words, draft)
            || words.at(draft.start()).isArabic() && turned(words, draft));
  }

  /** Arabic counts the years of a life by the ordinal of a feminine year. */
  private static boolean feminine(FigureWords words, QuantityDraft draft) {
    boolean rank = draft.kind() == Quantity.Kind.ORDINAL && draft.noun() == null;
    return rank && words.at(draft.start()).key().endsWith("ه");
  }

  private static boolean counted(FigureWords words, QuantityDraft draft) {
    int before = draft.start() - 1;
    boolean of = words.is(before, "of") && words.is(before - 1, "age");
    boolean who =
        words.oneOf(before, BE) && words.is(before - 1, "who") && apart(words, draft.end());
    boolean someone =
        words.is(before, "of")
            && words.oneOf(before - 1, SOMEONE)
            && words.oneOf(before - 2, ONE)
            && (apart(words, draft.end()) || verb(words, draft.end()));
    return of
        || who
        || someone
        || belowAge(words, draft)
        || words.oneOf(before, AGED_BARE)
        || apposed(words, draft);
  }

  /** "Runners under 18 made up": people, and no number of things behind. */
  private static boolean belowAge(FigureWords words, QuantityDraft draft) {
    int before = draft.start() - 1;
    FigureTable.Hit<QuantityLexicon.Noun> people =
        words.oneOf(before, Set.of("under", "over", "below"))
            ? QuantityLexicon.NOUNS.find(words, before - 1)
            : null;
    String concept = people == null ? null : people.value().concept();
    boolean thing = QuantityLexicon.NOUNS.find(words, draft.end()) != null;
    boolean numeral = words.at(draft.start()).numeral() && draft.value() <= 100;
    return concept != null && concept.startsWith("person") && numeral && !thing;
  }

  /** "Ana Duarte, 45,"; a number in brackets counts as often ("South Sudan (24)"). */
  private static boolean apposed(FigureWords words, QuantityDraft draft) {
    int before = draft.start() - 1;
    return words.is(before, ",")
        && apart(words, draft.end())
        && words.at(before - 1).capital()
        && words.at(before - 2).capital()
        && words.at(draft.start()).numeral()
        && draft.value() > 4;
  }

  private static boolean apart(FigureWords words, int end) {
    return words.at(end).key().isEmpty()
        || words.is(end, ",")
        || words.is(end, "،")
        || words.sentenceEnd(end);
  }

  private static boolean verb(FigureWords words, int end) {
    return words.oneOf(end, Set.of("was", "is", "has", "had", "who", "from", "in"));
  }

  /** "Ibn al-thalathin", "fi l-khamisa min 'umriha", "'an 'umr nahaza l-thaniya wa-l-sab'in". */
  private static boolean turned(FigureWords words, QuantityDraft draft) {
    int before = draft.start() - 1;
    boolean definite = words.at(draft.start()).isDefinite();
    boolean life = words.is(draft.end(), "من") && words.oneOf(draft.end() + 1, OF_LIFE);
    boolean reached = words.oneOf(before, REACHES) && words.oneOf(before - 1, AGE);
    boolean said = words.oneOf(before, CHILD_OF) || words.is(before, "سن") || reached || life;
    return definite && said && !words.oneOf(before, OTHER_SPANS);
  }
}
