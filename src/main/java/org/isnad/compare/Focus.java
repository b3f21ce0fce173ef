// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Cue;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Which of the words that a negation governs does it turn first?
 *
 * <p>In general the first of them, mostly the verb; not a word that only helps a verb, not a name,
 * and not a time: "did not go up in May" does not speak of another month. What "any" announces
 * ("found in the house no trace of any weapon") is turned as surely as the verb, and behind a verb
 * of finding more surely.
 */
final class Focus {

  /** Words that help a verb and say nothing themselves. */
  private static final Set<String> LIGHT =
      Set.of(
          "able",
          "any",
          "get",
          "got",
          "manage",
          "managed",
          "yet",
          "ever",
          "even",
          "single",
          "been",
          "going",
          "go",
          "seem",
          "far",
          "way",
          "means",
          "either",
          "take",
          "make",
          "immediately",
          "back",
          "up",
          "out",
          "off",
          "down",
          "one",
          "two",
          "of",
          "يتم",
          "تتم",
          "يجر",
          "تجر",
          "احد",
          "حتي",
          "يمكن",
          "وجود",
          "ثمه",
          "قط",
          "ابدا",
          "بعد",
          "الان",
          "سبق",
          "يسبق");

  /** Verbs of finding: "did not find any fault" says that there is none, not that none sought. */
  private static final Set<String> FINDING =
      Set.of(
          "find",
          "found",
          "detect",
          "detected",
          "see",
          "seen",
          "يعثر",
          "تعثر",
          "يعثروا",
          "نعثر",
          "يجد",
          "تجد",
          "يجدوا",
          "يرصد",
          "ترصد",
          "يسجل",
          "تسجل",
          "يرد",
          "ترد");

  private static final Pattern ANY = Pattern.compile("(?isu).*(?<![\\p{L}])(any|أي|أية)\\s+");
  private static final int LONGEST_ANY = 6;

  private final Reading reading;
  private final List<Opposite> opposites;

  Focus(Reading reading, List<Opposite> opposites) {
    this.reading = reading;
    this.opposites = List.copyOf(opposites);
  }

  /**
   * What a negation turns, first things first.
   *
   * @param governed the words of content in its scope
   * @param even whether all of them count alike
   */
  List<Integer> of(Cue cue, List<Integer> governed, boolean even) {
    List<Integer> telling =
        governed.stream().filter(word -> !isLight(word) && !isName(reading, span(word))).toList();
    List<Integer> timeless =
        telling.stream().dropWhile(word -> reading.marks().hasTime(span(word))).toList();
    ArabicPredicate predicate = new ArabicPredicate(reading, cue);
    List<Integer> said = predicate.in(timeless.isEmpty() ? telling : timeless);
    return withAny(said, even || predicate.isBeing() || isFinding(said) ? 0 : 1);
  }

  private boolean isFinding(List<Integer> words) {
    return !words.isEmpty() && FINDING.contains(reading.token(words.get(0)).normal());
  }

  /** The word that "any" announces moved forward to a place; the verb is before it, if any is. */
  private List<Integer> withAny(List<Integer> words, int place) {
    Optional<Integer> announced = words.stream().filter(this::isBehindAny).findFirst();
    if (announced.isEmpty() || words.indexOf(announced.get()) <= place) {
      return words;
    }
    List<Integer> moved = new ArrayList<>(words);
    moved.remove(announced.get());
    moved.add(place, announced.get());
    return moved;
  }

  private boolean isBehindAny(int word) {
    int start = span(word).start();
    String before = reading.text().substring(Math.max(0, start - LONGEST_ANY), start);
    return ANY.matcher(before).matches();
  }

  /** Is the word part of a name that the script marks? */
  static boolean isName(Reading reading, Span word) {
    return reading.marks().names().stream()
        .anyMatch(
            name -> name.sort().isNamed() && name.span().overlaps(word) && name.span().start() > 0);
  }

  /** "Up" is light, but not in "go up", which has an opposite. */
  private boolean isLight(int word) {
    String normal = reading.token(word).normal();
    return (LIGHT.contains(normal) || ArabicPredicate.isHelper(normal))
        && opposites.stream()
            .map(Opposite::span)
            .noneMatch(phrase -> !phrase.equals(span(word)) && phrase.overlaps(span(word)));
  }

  private Span span(int word) {
    return reading.token(word).span();
  }
}
