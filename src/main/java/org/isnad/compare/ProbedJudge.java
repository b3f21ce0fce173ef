// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.function.BiFunction;
import org.isnad.embed.Inference;

/** Asks a judge both ways, and reads its states with two probes. */
public final class ProbedJudge implements Arbiter {

  private final BiFunction<String, String, Inference> judge;
  private final ProbePair probes;

  /**
   * A judge and its probes.
   *
   * @param judge what one text says of another, in this order
   */
  public ProbedJudge(BiFunction<String, String, Inference> judge, ProbePair probes) {
    this.judge = judge;
    this.probes = probes;
  }

  @Override
  public JudgeAnswers ask(String a, String b) {
    Inference forward = judge.apply(a, b);
    Inference backward = judge.apply(b, a);
    float[] inputs = Probe.inputs(forward, backward);
    return new JudgeAnswers(
        forward.verdict(),
        backward.verdict(),
        probes.general().read(inputs),
        probes.ofStories().read(inputs));
  }
}
