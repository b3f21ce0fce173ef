// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Cue;
import org.isnad.text.NormalForm;
import org.isnad.text.Token;

/**
 * What does an Arabic sentence say of its subject behind "lam ya'ud", "lam yakun", "lam yatamakkan"
 * and the like?
 *
 * <p>Behind these helping verbs the subject stands first and what is negated after it: the verb,
 * the predicate, or what follows "min" or "an". There is no parse: the subject ends with its last
 * word that has the article or an owner, and a word without either that no preposition leads in is
 * the predicate. Where that cannot be told, all words stay.
 */
final class ArabicPredicate {

  private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا");
  private static final Set<String> BECOMING = Set.of("يعد", "تعد", "يعودوا");
  private static final Set<String> BEING =
      Set.of("يكن", "تكن", "يكونوا", "يكون", "تكون", "يوجد", "توجد");
  private static final Set<String> ABILITY =
      Set.of(
          "يتمكن",
          "تتمكن",
          "يتمكنوا",
          "يستطع",
          "تستطع",
          "يستطيعوا",
          "يستطيع",
          "تستطيع",
          "يستطيعون");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?u)(?<![\\p{L}])(في|من|إلى|الى|على|عن|مع|بين|لدى|عند|ضد|منذ|خلال|عبر|نحو|حول)"
              + "(?![\\p{L}])");
  private static final Pattern TO = Pattern.compile("(?u)(?<![\\p{L}])(من|أن)(?![\\p{L}])");

  /** "A number of", "one of": what is behind their "min" is still the subject. */
  private static final Set<String> PARTS =
      Set.of(
          "عدد", "احد", "احدي", "كثير", "الكثير", "العديد", "اي", "قليل", "معظم", "الاف", "مئات");

  private static final int NEAR = 40;
  private static final int SHORTEST_VERB = 4;

  private final Reading reading;
  private final String helper;

  ArabicPredicate(Reading reading, Cue cue) {
    this.reading = reading;
    this.helper = helper(reading.text(), cue.span().start());
  }

  private static String helper(String text, int start) {
    String near = text.substring(start, Math.min(text.length(), start + NEAR));
    String[] words = NormalForm.of(near).split(" ", 3);
    boolean negated = words.length > 1 && NEGATIONS.contains(words[0].replaceFirst("^[وف]", ""));
    return negated ? words[1] : "";
  }

  /** Does a word only help to say what is not so? */
  static boolean isHelper(String normal) {
    return BECOMING.contains(normal) || BEING.contains(normal) || ABILITY.contains(normal);
  }

  /** Is it denied that something is there? */
  boolean isBeing() {
    return BEING.contains(helper);
  }

  /** The words from the predicate on, or all where there is no such helping verb. */
  List<Integer> in(List<Integer> words) {
    if (ABILITY.contains(helper)) {
      int deed = deed(words);
      return deed > 0 ? words.subList(deed, words.size()) : behindSubject(words);
    }
    return BECOMING.contains(helper) || isBeing() ? behindSubject(words) : words;
  }

  /** Where the deed stands that somebody was not able to do, or 0. */
  private int deed(List<Integer> words) {
    for (int at = 1; at < words.size(); at++) {
      Matcher to = TO.matcher(between(words, at));
      boolean part = PARTS.contains(token(words.get(at) - 1).normal());
      if (to.find() && !part) {
        return at;
      }
    }
    return 0;
  }

  private List<Integer> behindSubject(List<Integer> words) {
    boolean closed = false;
    boolean open = false;
    int behindPreposition = 0;
    for (int at = 0; at < words.size(); at++) {
      boolean led = isLed(words, at);
      boolean definite = isDefinite(words.get(at));
      if (at > 0 && led && !closed) {
        return words;
      }
      boolean predicate = closed && !open && !led && !definite;
      if (predicate || (at > 0 && !closed && isVerb(words.get(at)))) {
        return words.subList(at, words.size());
      }
      behindPreposition = led && closed && behindPreposition == 0 ? at : behindPreposition;
      open = !definite && (led || open);
      closed |= definite;
    }
    return words.subList(behindPreposition, words.size());
  }

  private boolean isLed(List<Integer> words, int at) {
    String normal = token(words.get(at)).normal();
    return normal.startsWith("بال")
        || normal.startsWith("لل")
        || PREPOSITION.matcher(between(words, at)).find();
  }

  /** With the article or an owner. */
  private boolean isDefinite(int word) {
    String normal = token(word).normal();
    boolean owned = normal.endsWith("ها") || normal.endsWith("هم") || written(word).endsWith("ه");
    return normal.startsWith("ال")
        || normal.startsWith("بال")
        || normal.startsWith("لل")
        || (owned && normal.length() >= SHORTEST_VERB)
        || reading.marks().hasName(token(word).span());
  }

  private boolean isVerb(int word) {
    return token(word).normal().startsWith("ي")
        && token(word).normal().length() >= SHORTEST_VERB
        && !written(word).endsWith("ة");
  }

  private String written(int word) {
    return token(word).span().of(reading.text()).toLowerCase(Locale.ROOT);
  }

  /** What is written before a word, back to the word of content before it. */
  private String between(List<Integer> words, int at) {
    int word = words.get(at);
    int from = word == 0 ? 0 : token(word - 1).span().end();
    return reading.text().substring(from, token(word).span().start());
  }

  private Token token(int word) {
    return reading.token(word);
  }
}
