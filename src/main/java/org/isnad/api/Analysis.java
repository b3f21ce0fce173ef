// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.compare.Weights;

/**
 * By which analysis is an answer read off the stored texts?
 *
 * <p>Figures of a claim and events of a timeline are not stored: another version of the service may
 * read others. So may one whose weights were fitted to other readings.
 */
@Singleton
class Analysis {

  private final String id;

  Analysis(@ConfigProperty(name = "quarkus.application.version") String version, Weights weights) {
    this.id = version + "." + weights.id();
  }

  String id() {
    return id;
  }
}
