// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.function.BiFunction;
import org.isnad.embed.Inference;

/** Asks a judge both ways, and reads its states with a probe. */
public final class ProbedJudge implements Arbiter {

  private final BiFunction<String, String, Inference> judge;
  private final Probe probe;

  /**
   * A judge and its probe.
   *
   * @param judge what one text says of another, in this order
   */
  public ProbedJudge(BiFunction<String, String, Inference> judge, Probe probe) {
    this.judge = judge;
    this.probe = probe;
  }

  @Override
  public JudgeAnswers ask(String a, String b) {
    Inference forward = judge.apply(a, b);
    Inference backward = judge.apply(b, a);
    return new JudgeAnswers(forward.verdict(), backward.verdict(), probe.read(forward, backward));
  }
}
