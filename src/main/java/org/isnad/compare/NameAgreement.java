// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;

/** Do the texts name the same people and bodies, in either script, or two for one thing? */
final class NameAgreement implements Feature {

  private static final double MANY = 3;

  /** Share of the other words in common from which two names stand for one thing. */
  private static final double MOST = 0.6;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "shared",
        "shared-share",
        "differ",
        "differ*rest",
        "differ-sure",
        "one-lacks",
        "none",
        "apart");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    ActorCheck actors = pair.actors();
    Optional<ActorCheck.Couple> couple = actors.difference();
    double rest = couple.map(ActorCheck.Couple::rest).orElse(0.0);
    boolean sure = couple.filter(each -> each.sure() && each.rest() >= MOST).isPresent();
    double shared = actors.shared();
    double[] values = {
      Math.min(MANY, shared) / MANY,
      Math.min(1, shared / Math.max(1, actors.fewest())),
      couple.isPresent() ? 1 : 0,
      rest,
      sure ? 1 : 0,
      actors.oneLacks() ? 1 : 0,
      actors.fewest() == 0 ? 1 : 0,
      actors.fewest() > 0 && shared == 0 ? 1 : 0
    };
    return new Observation(
        values,
        couple.map(ActorCheck.Couple::a).orElse(null),
        couple.map(ActorCheck.Couple::b).orElse(null));
  }
}
