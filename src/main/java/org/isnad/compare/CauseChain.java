// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import org.isnad.text.CauseReader.Cause;
import org.isnad.text.CauseReader.Strength;
import org.isnad.text.Token;

/** Is the cause that one text gives the effect of which the other tells? */
final class CauseChain {

  /** From here all words of a cause are those of an effect. */
  private static final double WHOLLY = 0.86;

  /** One of so many first words of an Arabic phrase tells what it is. */
  private static final int HEAD = 2;

  private final PhraseNearness nearness;
  private final boolean oneScript;

  CauseChain(PhraseNearness nearness, boolean oneScript) {
    this.nearness = nearness;
    this.oneScript = oneScript;
  }

  /**
   * Are the two links of one chain?
   *
   * @param ownOfOne the words of the one cause that are not those of the other's effect
   * @param effects how near the effects are
   * @param causes how near the causes are
   */
  boolean joins(
      Cause one,
      Cause other,
      List<Token> ownOfOne,
      List<Token> ownOfOther,
      double effects,
      double causes) {
    double link = Math.max(link(ownOfOne, other.effect()), link(ownOfOther, one.effect()));
    boolean alike = link >= CauseComparison.ALIKE - across() && link > Math.max(effects, causes);
    return alike
        || isWhollySaid(one, ownOfOne, other, effects)
        || isWhollySaid(other, ownOfOther, one, effects);
  }

  private double across() {
    return oneScript ? 0 : CauseComparison.ACROSS;
  }

  /**
   * Which words of a cause may be the effect of the other? Of an open one all, where the first is
   * said: "drove X to Y" begins with the cause.
   */
  List<Token> linking(Cause cause, List<Token> own, Cause other) {
    boolean begun =
        cause.open()
            && nearness.words(cause.cause()).stream()
                .limit(1)
                .anyMatch(word -> nearness.best(word, other.effect()) >= CauseComparison.FAR);
    return begun ? cause.cause() : own;
  }

  /** "Lost her title ... because of a false start", "... because of her lost title". */
  private boolean isWhollySaid(Cause cause, List<Token> words, Cause other, double effects) {
    boolean told =
        oneScript
            && cause.strength() != Strength.MANNER
            && other.strength() != Strength.MANNER
            && !cause.open();
    double there = told ? nearness.said(words, other.effect()) : 0;
    return there >= WHOLLY && there > effects && isHeadSaid(words, other.effect());
  }

  /** How near is a cause to an effect, counting from the shorter of the two? */
  private double link(List<Token> cause, List<Token> effect) {
    double there = nearness.said(cause, effect);
    double back = nearness.said(effect, cause);
    return Math.min(there, back) > 0 && isHeadSaid(cause, effect) ? (there + back) / 2 : 0;
  }

  /** "انفجار محرك السيارة": what shares but the car is another thing. */
  private boolean isHeadSaid(List<Token> cause, List<Token> effect) {
    return !cause.get(0).isArabic()
        || nearness.words(cause).stream()
            .limit(HEAD)
            .anyMatch(word -> nearness.best(word, effect) >= CauseComparison.SAID - across());
  }
}
