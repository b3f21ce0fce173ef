// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No pipeline runs but those that a test starts itself, in a data folder of its own. */
public final class ByHand implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "isnad.pipeline.enabled",
        "false",
        "isnad.data",
        "target/by-hand-" + ProcessHandle.current().pid());
  }
}
