// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.isnad.text.Act;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Do both texts tell of one deed, and is its doer in the one text done to in the other?
 *
 * <p>For deeds that no list need know: the same stem, or words of near meaning. The two ends of one
 * deed ("buy", "sell") are near in meaning too, so where a list knows both, the list says whether
 * they are the same or its two ends.
 */
final class ActComparison {

  /** Nearness from which two words tell of one deed, in one script and across two. */
  private static final double ONE_DEED = 0.8;

  private static final double ONE_DEED_ACROSS = 0.72;

  /** The same between texts of one question, and how near such texts are by their masked cosine. */
  private static final double ASKED = 0.5;

  private static final double ASKED_ACROSS = 0.4;
  private static final double ONE_QUESTION = 0.75;

  /** Nearness below which a word counts as unsaid, in one script and across two. */
  private static final double FAR = 0.6;

  private static final double FAR_ACROSS = 0.5;

  /** So many words of its own make of a text one about something else. */
  private static final int OWN = 2;

  /**
   * What was found of one couple of deeds.
   *
   * @param swapped have the two changed sides?
   * @param strength weight of the words of the less sure of both parties
   */
  record Match(boolean swapped, double strength, Act a, Act b) {}

  private final Reading a;
  private final Reading b;
  private final WordAlignment alignment;
  private final Map<Token, Integer> ofA;
  private final Map<Token, Integer> ofB;

  private ActComparison(Reading a, Reading b, WordAlignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.ofA = places(a);
    this.ofB = places(b);
  }

  private static Map<Token, Integer> places(Reading reading) {
    Map<Token, Integer> places = new HashMap<>();
    for (int i = 0; i < reading.words().size(); i++) {
      places.put(reading.token(i), i);
    }
    return places;
  }

  private static int place(Map<Token, Integer> places, Token token) {
    return Objects.requireNonNull(places.get(token), "an act is told in words that carry content");
  }

  /** The surest finding, if any. */
  static Optional<Match> of(Reading a, Reading b, WordAlignment alignment) {
    List<Act> ofA = a.marks().acts();
    List<Act> ofB = b.marks().acts();
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return Optional.empty();
    }
    ActComparison comparison = new ActComparison(a, b, alignment);
    Comparator<Match> surestFirst =
        Comparator.comparingDouble((Match each) -> -each.strength)
            .thenComparing(each -> each.swapped)
            .thenComparing(
                new MirrorOrder(a, b)
                    .of(
                        each -> each.a.deed().span().start(),
                        each -> each.b.deed().span().start()));
    Match best = null;
    for (Act one : ofA) {
      for (Act other : ofB) {
        Match match = comparison.compare(one, other);
        if (match != null && (best == null || surestFirst.compare(match, best) < 0)) {
          best = match;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Does each text also say what the other does not? */
  static boolean isOtherwise(ReadingPair pair) {
    double far = pair.a().sharesScript(pair.b()) ? FAR : FAR_ACROSS;
    WordAlignment alignment = pair.alignment();
    return own(pair.a(), alignment::bestOfA, far) >= OWN
        && own(pair.b(), alignment::bestOfB, far) >= OWN;
  }

  private static long own(Reading reading, IntToDoubleFunction near, double far) {
    return IntStream.range(0, reading.words().size())
        .filter(word -> near.applyAsDouble(word) < far)
        .count();
  }

  /** The couples of acts that tell of one deed from the same end. */
  static void forEachCouple(
      Reading a, Reading b, WordAlignment alignment, BiConsumer<Act, Act> use) {
    ActComparison comparison = new ActComparison(a, b, alignment);
    for (Act one : a.marks().acts()) {
      for (Act other : b.marks().acts()) {
        if (!isTurned(one, other) && comparison.isOneDeed(one, other)) {
          use.accept(one, other);
        }
      }
    }
  }

  private @Nullable Match compare(Act one, Act other) {
    boolean turned = isTurned(one, other);
    if (turned == isOneDeed(one, other)) {
      return null;
    }
    ActSides.Count count = ActSides.count(words(one, other), turned);
    boolean negated = isNegated(a, one) != isNegated(b, other);
    return count == null || (count.swapped() && negated)
        ? null
        : new Match(count.swapped(), count.strength(), one, other);
  }

  private static boolean isNegated(Reading reading, Act act) {
    return RoleComparison.isNegated(reading, act.deed().span());
  }

  private boolean isOneDeed(Act one, Act other) {
    if (one.deed().stem().equals(other.deed().stem())) {
      return true;
    }
    boolean across = one.deed().isArabic() != other.deed().isArabic();
    if (!across && (isTwofold(one) || isTwofold(other))) {
      return false;
    }
    if (!one.ends().isEmpty() && !other.ends().isEmpty()) {
      return one.ends().stream().anyMatch(other.ends()::contains);
    }
    if (one.isReceived() || other.isReceived()) {
      return false;
    }
    double near = alignment.near(place(ofA, one.deed()), place(ofB, other.deed()));
    return near >= (across ? ONE_DEED_ACROSS : ONE_DEED)
        || (near >= (across ? ASKED_ACROSS : ASKED)
            && a.masked().cosine(b.masked()) >= ONE_QUESTION);
  }

  /** "Hire": who pays in one sense is paid in another. */
  private static boolean isTwofold(Act act) {
    return act.isDone() && act.isReceived();
  }

  /** "Buy" and "sell": does a list know the two as the ends of one deed? */
  private static boolean isTurned(Act one, Act other) {
    return !isTwofold(one)
        && !isTwofold(other)
        && one.ends().stream().anyMatch(end -> other.ends().contains(Act.otherEnd(end)));
  }

  private ActSides.Words words(Act one, Act other) {
    List<Reading.Word> wordsA = one.words().stream().map(w -> word(a, ofA, w)).toList();
    List<Reading.Word> wordsB = other.words().stream().map(w -> word(b, ofB, w)).toList();
    double[][] near = new double[wordsA.size()][wordsB.size()];
    for (int i = 0; i < near.length; i++) {
      for (int j = 0; j < near[i].length; j++) {
        near[i][j] = PartyNearness.nearness(wordsA.get(i), wordsB.get(j));
      }
    }
    return new ActSides.Words(one.words(), other.words(), weights(wordsA), weights(wordsB), near);
  }

  private static Reading.Word word(Reading reading, Map<Token, Integer> places, Act.Word word) {
    return reading.words().get(place(places, word.token()));
  }

  private static double[] weights(List<Reading.Word> words) {
    return words.stream().mapToDouble(PartyNearness::weight).toArray();
  }
}
