// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a text name what it sets aside for something else: "fog, not ice", "rather than a
 * strike", "not in Oslo but in Bergen", "لا بسبب الضباب", "ليس الجليد بل الضباب"?
 *
 * <p>A denial with nothing in its place sets nothing aside. Known limit: no parse stands behind it;
 * what is set aside runs to the next sign or form of "be".
 */
final class Rejections {

  /** No phrase that is set aside is longer. */
  private static final int LONGEST = 9;

  /** Words of a phrase between commas. */
  private static final int SHORT = 5;

  /** What "not" does not set aside when it stands before these. */
  private static final Set<String> NO_CONTRAST =
      Set.of(
          "only",
          "just",
          "merely",
          "simply",
          "least",
          "even",
          "yet",
          "to",
          "long",
          "all",
          "every",
          "everyone",
          "surprisingly",
          "until",
          "necessarily",
          "sure",
          "clear",
          "known",
          "have",
          "be",
          "before",
          "after",
          "always",
          "so",
          "that",
          "if",
          "when");

  /** "لا" before these denies nothing, or stands in a set phrase. */
  private static final Set<String> SET_PHRASES =
      Set.of(
          "سيما", "بد", "شك", "غير", "احد", "شيء", "شي", "اكثر", "اقل", "زال", "زالت", "زالوا",
          "هناك", "له", "لها", "لهم", "لديه", "لديها", "لدي", "من", "فقط", "مجرد", "كل", "كلها",
          "حاجه", "داعي", "علاقه", "صله", "اثر", "وجود", "مانع", "محاله", "باس", "ريب", "جدال");

  private static final Set<String> ARABIC_PREPOSITIONS =
      Set.of("في", "الي", "علي", "عن", "بسبب", "جراء", "نتيجه", "بفعل", "لان", "لانه", "لانها");

  private static final Set<String> DENIALS =
      Set.of("لم", "لن", "لا", "ليس", "ليست", "ليسوا", "ما", "وليس", "وليست", "ولم", "ولن");

  private static final Set<String> ENDS =
      Set.of(
          "but", "بل", "وانما", "انما", "ولكن", "لكن", "هو", "هي", "هم", "while", "which", "who",
          "بينما", "التي", "الذي", "as", "said", "says", "حسب", "بحسب", "وفق", "وفقا");

  private static final Set<String> INSTEAD = Set.of("بل", "وانما", "انما");

  /**
   * Words set aside.
   *
   * @param cue the first word of what sets them aside
   * @param first the first word that is set aside
   * @param end one past the last
   * @param instead what stands in their place, where it follows; else -1
   */
  record Rejection(int cue, int first, int end, int instead) {

    boolean holds(int at) {
      return cue <= at && at < end;
    }
  }

  private final List<Token> tokens;

  private Rejections(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** All of them, by position. */
  static List<Rejection> of(List<Token> tokens) {
    Rejections reader = new Rejections(tokens);
    List<Rejection> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Rejection> rejection = reader.at(at);
      rejection.ifPresent(found::add);
      at = rejection.map(Rejection::end).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private Optional<Rejection> at(int at) {
    return tokens.get(at).isArabic() ? arabic(at) : english(at);
  }

  private Optional<Rejection> english(int at) {
    boolean phrase =
        (is(at, "rather") && is(at + 1, "than"))
            || (is(at, "instead") && is(at + 1, "of"))
            || (is(at, "opposed") && is(at + 1, "to"));
    if (phrase) {
      return rejection(at, at + 2);
    }
    if (!is(at, "not")) {
      return Optional.empty();
    }
    Optional<Rejection> answered = answered(at, Set.of("but"));
    if (answered.isPresent() || NO_CONTRAST.contains(word(at + 1))) {
      return answered;
    }
    boolean apart = is(at - 1, ",") || is(at - 1, "-") || is(at - 1, "and");
    return apart ? rejection(at, behindAside(at + 1)) : Optional.empty();
  }

  /** "Not, as had been rumoured, a bomb": where the phrase goes on behind the second comma. */
  private int behindAside(int at) {
    if (!is(at, ",")) {
      return at;
    }
    int comma = at + 1;
    while (comma < tokens.size() && comma < at + LONGEST && !isSign(comma)) {
      comma++;
    }
    return is(comma, ",") ? comma + 1 : at;
  }

  private Optional<Rejection> arabic(int at) {
    if (is(at, "بدلا") || is(at, "عوضا") || is(at, "وبدلا")) {
      boolean phrase = is(at + 1, "من") || is(at + 1, "عن");
      return phrase ? rejection(at, at + 2) : Optional.empty();
    }
    if (!DENIALS.contains(word(at)) || SET_PHRASES.contains(word(at + 1))) {
      return Optional.empty();
    }
    Optional<Rejection> answered = answered(at, INSTEAD);
    if (answered.isPresent()) {
      return answered;
    }
    boolean joined = is(at, "وليس") || is(at, "وليست");
    return joined || (is(at, "لا") && isNoun(at)) ? rejection(at, at + 1) : Optional.empty();
  }

  /** Behind "لا": a definite noun or a preposition; or, after a comma or owned, what is no verb. */
  private boolean isNoun(int at) {
    String next = word(at + 1);
    if (next.startsWith("ال") || ARABIC_PREPOSITIONS.contains(next)) {
      return at > 0;
    }
    boolean attached = next.length() > 4 && (next.startsWith("ل") || next.startsWith("بال"));
    boolean verbal = next.isEmpty() || "يتنا".indexOf(next.charAt(0)) >= 0;
    boolean owned = word(at + 2).startsWith("ال") && next.length() > 2;
    boolean apart = is(at - 1, ",");
    return at > 0 && (attached || (!verbal && (owned || apart)) || (apart && isApposed(at + 1)));
  }

  /** "..., لا تلوث البحر، هو ما ...": a few words between commas before the word of a cleft. */
  private boolean isApposed(int at) {
    int end = at;
    while (end < tokens.size() && end < at + SHORT && !isSign(end)) {
      end++;
    }
    return is(end, ",") && (is(end + 1, "هو") || is(end + 1, "هي"));
  }

  /** "Not X but Y": what is denied up to the word that puts something in its place. */
  private Optional<Rejection> answered(int at, Set<String> turns) {
    int end = at + 1;
    while (end < tokens.size() && end <= at + LONGEST && !isSign(end)) {
      if (turns.contains(word(end)) && end > at + 1) {
        boolean also = is(at + 1, "only") || is(at + 1, "just") || is(at + 1, "merely");
        return also ? Optional.empty() : Optional.of(new Rejection(at, at + 1, end, end + 1));
      }
      end++;
    }
    boolean turn = is(end, ",") && turns.contains(word(end + 1)) && !turns.contains("but");
    return turn && end > at + 1
        ? Optional.of(new Rejection(at, at + 1, end, end + 2))
        : Optional.empty();
  }

  private Optional<Rejection> rejection(int cue, int first) {
    int end = first;
    while (end < tokens.size() && end < first + LONGEST && !isEnd(end, first)) {
      end++;
    }
    return end > first ? Optional.of(new Rejection(cue, first, end, -1)) : Optional.empty();
  }

  private boolean isEnd(int at, int first) {
    boolean be = RoleLexicon.standard().is("be", tokens.get(at)) && !word(at).equals("'s");
    boolean sign = isSign(at) && !is(at, "-");
    return sign || ((be || ENDS.contains(word(at))) && at > first);
  }

  private boolean isSign(int at) {
    return tokens.get(at).kind() == Token.Kind.SIGN;
  }

  private boolean is(int at, String word) {
    return word(at).equals(word);
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
  }
}
