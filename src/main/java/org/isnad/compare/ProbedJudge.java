// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import org.isnad.embed.Inference;
import org.isnad.embed.Judge;

/** Asks the judge both ways, and reads its states with a probe. */
public final class ProbedJudge implements Arbiter {

  private final Judge judge;
  private final Probe probe;

  public ProbedJudge(Judge judge, Probe probe) {
    this.judge = judge;
    this.probe = probe;
  }

  @Override
  public JudgeAnswers ask(String a, String b) {
    Inference forward = judge.infer(a, b);
    Inference backward = judge.infer(b, a);
    return new JudgeAnswers(forward.verdict(), backward.verdict(), probe.read(forward, backward));
  }
}
