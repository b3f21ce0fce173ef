// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** As {@link ByHand}, with so few neighbours a claim that a story has a crowd of near ones. */
public final class FewNeighbours implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> overrides = new HashMap<>(new ByHand().getConfigOverrides());
    overrides.put("isnad.pipeline.neighbours", "3");
    overrides.put("isnad.data", "target/few-neighbours-" + ProcessHandle.current().pid());
    return overrides;
  }
}
