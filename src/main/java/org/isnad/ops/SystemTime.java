// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The machine's clock, for whoever asks for a {@link Clock}; tests may give another. */
final class SystemTime {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
