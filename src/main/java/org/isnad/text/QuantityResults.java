// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import org.isnad.text.QuantityLexicon.Noun;
import org.jspecify.annotations.Nullable;

/**
 * How did a game or a vote end: "won 3-1", "three goals to one", "bi-thalathat ahdaf muqabil
 * hadaf"? And the goals of a hat-trick.
 *
 * <p>A result is one figure that only an equal result meets, whichever side is said first.
 */
final class QuantityResults {

  /** What results are counted in, so that no number of things is held against one. */
  private static final String UNIT = "result";

  private static final int ENDED_REACH = 14;
  private static final int MOST = 300;
  private static final int SHIFT = 1000;
  private static final Noun RESULT = new Noun(null, UNIT, 1);
  private static final Noun GOAL = new Noun(null, "goal", 1);
  private static final Set<String> DASHES = Set.of("-", "–", "−", "‑");
  private static final Set<String> TO = Set.of("to", "against", "مقابل");
  private static final Set<String> NIL = Set.of("nil", "nothing", "صفر", "zero");
  private static final Set<String> NO_REPLY = Set.of("رد", "مقابل", "شيء");
  private static final Set<String> WITHOUT = Set.of("دون", "بدون", "لا");
  private static final Set<String> TRICKS = Set.of("هاتريك");

  private static final Set<String> ENDED =
      Set.of(
          "won",
          "win",
          "wins",
          "winning",
          "beat",
          "beats",
          "beaten",
          "beating",
          "defeated",
          "defeat",
          "lost",
          "lose",
          "loses",
          "losing",
          "drew",
          "draw",
          "drawn",
          "victory",
          "victories",
          "finished",
          "ended",
          "score",
          "thrashed",
          "edged",
          "triumphed",
          "result",
          "فاز",
          "فازت",
          "فوز",
          "فوزا",
          "الفوز",
          "فوزه",
          "تغلب",
          "تغلبت",
          "هزم",
          "هزمت",
          "هزيمه",
          "خسر",
          "خسرت",
          "خساره",
          "تعادل",
          "تعادلا",
          "تعادلت",
          "انتهت",
          "انتهي",
          "نتيجه",
          "اكتسح",
          "سحق");

  private final FigureWords words;
  private final NumberReader numbers;

  /** One side of a result, with its end. */
  private record Side(int goals, int end) {}

  QuantityResults(FigureWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The result or the hat-trick that begins at the position, or null. */
  @Nullable QuantityDraft at(int at) {
    boolean hat = words.is(at, "hat") && words.oneOf(behindDash(at + 1), Set.of("trick", "tricks"));
    if (hat || words.has(at, TRICKS)) {
      int end = hat ? behindDash(at + 1) + 1 : at + 1;
      return QuantityDraft.of(at, end, 3, Quantity.Kind.COUNT).of(GOAL);
    }
    Side first = side(at);
    Side second = first == null ? null : second(first);
    if (first == null || second == null || !ended(at) || goesOn(second.end())) {
      return null;
    }
    int most = Math.max(first.goals(), second.goals());
    int least = Math.min(first.goals(), second.goals());
    return new QuantityDraft(
        at,
        second.end(),
        at,
        second.end(),
        most * SHIFT + least,
        most * SHIFT + least,
        most * SHIFT + least,
        Quantity.Kind.COUNT,
        UNIT,
        null,
        true,
        false,
        RESULT,
        null);
  }

  private int behindDash(int at) {
    return words.oneOf(at, DASHES) ? at + 1 : at;
  }

  /** "Three goals", "3", "hadafayn". */
  private @Nullable Side side(int at) {
    NumberPhrase number = numbers.read(at);
    int end = number == null ? at : number.end();
    FigureTable.Hit<Noun> noun = QuantityLexicon.NOUNS.find(words, end);
    boolean goals = noun != null && "goal".equals(noun.value().concept());
    if (number == null) {
      boolean two = noun != null && goals && noun.value().times() == 2;
      return noun != null && two ? new Side(2, noun.end()) : null;
    }
    boolean plain = !number.vague() && number.scale() == 1 && number.value() <= MOST;
    boolean whole = number.value() == Math.rint(number.value());
    return plain && whole
        ? new Side((int) number.value(), noun != null && goals ? noun.end() : end)
        : null;
  }

  private @Nullable Side second(Side first) {
    int at = first.end();
    boolean dash = words.oneOf(at, DASHES);
    if (dash || words.oneOf(at, TO)) {
      boolean close = !dash || words.at(at - 1).numeral() || words.at(at).touches();
      return close ? other(at + 1, dash) : null;
    }
    boolean goals = words.at(at - 1).has("اهداف") || words.at(at - 1).has("هدفين");
    if (goals && words.oneOf(at, WITHOUT) && words.oneOf(at + 1, NO_REPLY)) {
      return new Side(0, at + 2);
    }
    boolean led = words.at(at).forms().stream().anyMatch(form -> form.preposition() == 'ل');
    return goals && led ? other(at, false) : null;
  }

  private @Nullable Side other(int at, boolean dash) {
    if (words.has(at, NIL)) {
      return new Side(0, at + 1);
    }
    if (words.is(at, "لا") && words.is(at + 1, "شيء")) {
      return new Side(0, at + 2);
    }
    Side said = side(at);
    if (said != null) {
      return said;
    }
    boolean one = !dash && words.at(at).has("هدف");
    return one ? new Side(1, words.is(at + 1, "واحد") ? at + 2 : at + 1) : null;
  }

  /** Is the end of a game told shortly before, or right behind? */
  private boolean ended(int at) {
    for (int i = at - 1; i >= 0 && at - i <= ENDED_REACH && !words.sentenceEnd(i); i--) {
      if (words.has(i, ENDED)) {
        return true;
      }
    }
    return false;
  }

  /** "15-20 minutes", "200 to 400 people", "3-1-2" are no results. */
  private boolean goesOn(int end) {
    boolean thing = QuantityLexicon.NOUNS.find(words, end) != null;
    boolean joined = words.oneOf(end, DASHES) && words.at(end + 1).numeral();
    return thing || joined || UnitTable.find(words, end) != null;
  }
}
