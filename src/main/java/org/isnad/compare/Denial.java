// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Cue;
import org.isnad.text.Span;

/**
 * How much of what one text denies does the other assert, or deny too?
 *
 * @param denied share of the denied words that the other text lets stand, in [0, 1]
 * @param both share of them that the other text turns round too
 * @param elsewhere share of them of which the other does not speak
 * @param seen the words on both sides, where one denies
 */
record Denial(double denied, double both, double elsewhere, Optional<Contrast.Seen> seen) {

  /**
   * What the other text makes of the words of one denial.
   *
   * @param balance share that stands less share that is turned, names apart: that the other text
   *     names the same people is no sign for what it says of them
   */
  private record Share(double stands, double turned, double balance, int verb, Cue cue) {}

  static Denial of(ReadingPair pair) {
    List<Contrast.Seen> seen = new ArrayList<>();
    double denied = 0;
    double both = 0;
    double elsewhere = 0;
    Contrast contrast = pair.contrast();
    for (boolean inA : new boolean[] {true, false}) {
      for (TurnedWords.Turn turn : (inA ? contrast.ofA() : contrast.ofB()).denials()) {
        Share share = share(pair, turn, inA);
        boolean differs = share.balance >= 0;
        denied = Math.max(denied, differs ? share.stands : 0);
        both = Math.max(both, differs ? 0 : share.turned);
        elsewhere = Math.max(elsewhere, 1 - Math.max(share.stands, share.turned));
        if (differs && share.stands > 0) {
          seen.add(seen(pair, share, inA));
        }
      }
    }
    double undone =
        Math.max(
            contrast.strength(Contrast.What.UNDONE),
            contrast.strength(Contrast.What.BOTH) > contrast.strength(Contrast.What.TURNED)
                ? contrast.strength(Contrast.What.BOTH)
                : 0);
    boolean agrees = both > denied || (denied > 0 && undone > 0);
    return new Denial(
        agrees ? 0 : denied,
        Math.max(both, denied > 0 ? undone : 0),
        elsewhere,
        seen.stream().max(Contrast.order(pair.a(), pair.b())));
  }

  private static Share share(ReadingPair pair, TurnedWords.Turn turn, boolean inA) {
    Contrast contrast = pair.contrast();
    Reading own = inA ? pair.a() : pair.b();
    int others = (inA ? pair.b() : pair.a()).words().size();
    double all = 0;
    double stands = 0;
    double turned = 0;
    double balance = 0;
    int verb = -1;
    for (int word : turn.focus()) {
      double weight = own.words().get(word).rarity();
      double best = 0;
      int counterpart = -1;
      for (int other = 0; other < others; other++) {
        double close =
            inA
                ? contrast.kinship().closeness(word, other)
                : contrast.kinship().closeness(other, word);
        if (close > best) {
          best = close;
          counterpart = other;
        }
      }
      all += weight;
      if (counterpart >= 0) {
        TurnedWords ofOwn = inA ? contrast.ofA() : contrast.ofB();
        TurnedWords ofOther = inA ? contrast.ofB() : contrast.ofA();
        // A denied lack is a lack that the other text lets stand.
        boolean negative = -ofOwn.sign(word) * ofOther.sign(counterpart) < 0;
        turned += negative ? weight * best : 0;
        stands += negative ? 0 : weight * best;
        boolean named = Focus.isName(own, own.token(word).span());
        balance += named ? 0 : negative ? -weight * best : weight * best;
      }
      verb = word == turn.focus().get(0) && best > 0.3 ? counterpart : verb;
    }
    return all == 0
        ? new Share(0, 0, 0, verb, turn.cue())
        : new Share(stands / all, turned / all, balance / all, verb, turn.cue());
  }

  private static Contrast.Seen seen(ReadingPair pair, Share share, boolean inA) {
    Reading other = inA ? pair.b() : pair.a();
    Span answer =
        Assertions.main(other)
            .or(
                () ->
                    share.verb < 0 ? Optional.empty() : Optional.of(other.token(share.verb).span()))
            .orElse(null);
    Span cue = share.cue.span();
    return new Contrast.Seen(
        Contrast.What.TURNED, share.stands, inA ? cue : answer, inA ? answer : cue);
  }
}
