// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.isnad.store.ApiKey;
import org.isnad.store.ApiKeys;
import org.isnad.store.IssuedKey;
import org.jboss.logging.Logger;

/**
 * Sees to it that there is an admin key: the operator's, or at the very first start a new one,
 * printed once to standard output. Not to the log: logs are kept, copied and read by many.
 */
@ApplicationScoped
class FirstKey {

  private static final Logger LOG = Logger.getLogger(FirstKey.class);

  private final ApiKeys keys;
  private final IsnadConfig config;

  FirstKey(ApiKeys keys, IsnadConfig config) {
    this.keys = keys;
    this.config = config;
  }

  void provide(@Observes StartupEvent start) {
    config
        .adminKey()
        .ifPresentOrElse(this::configure, () -> keys.issueFirst().ifPresent(this::print));
  }

  private void configure(String secret) {
    ApiKey key = keys.configureAdmin(secret);
    if (!key.isActive()) {
      LOG.warn("The configured admin key was revoked and stays so; configure another.");
    }
  }

  private void print(IssuedKey issued) {
    System.out.printf(
        "%nThe first admin key of this Isnad, shown this once only:%n%n    %s%n%n",
        issued.secret());
  }
}
