// SPDX-License-Identifier: Apache-2.0
package org.isnad.testsupport;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A clock for tests of a build without the operations package; gives way to the real one. */
class TestClock {

  @Produces
  @DefaultBean
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
