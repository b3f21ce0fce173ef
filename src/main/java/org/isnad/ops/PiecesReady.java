// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.quarkus.arc.All;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Ready when every {@link Readiness} is; the database has a check of its own. */
@org.eclipse.microprofile.health.Readiness
class PiecesReady implements HealthCheck {

  private final List<Readiness> pieces;

  PiecesReady(@All List<Readiness> pieces) {
    this.pieces = pieces;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder report = HealthCheckResponse.named("pieces").up();
    for (Readiness piece : pieces) {
      boolean ready = piece.isReady();
      report.withData(piece.piece(), ready);
      if (!ready) {
        report.down();
      }
    }
    return report.build();
  }
}
