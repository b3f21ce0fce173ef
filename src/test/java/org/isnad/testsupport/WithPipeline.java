// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it runs: claims are placed in clusters, in a data folder of its own. */
public final class WithPipeline implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "isnad.pipeline.enabled",
        "true",
        "isnad.data",
        "target/pipeline-" + ProcessHandle.current().pid());
  }
}
