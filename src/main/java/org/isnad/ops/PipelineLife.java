// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.isnad.claim.ClaimStore;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.ingest.ClaimIndex;
import org.isnad.ingest.ClaimPipeline;
import org.isnad.ingest.IndexState;

/** Starts and ends the placing of claims with the service, and says when it is ready. */
@ApplicationScoped
class PipelineLife implements Readiness {

  private final IsnadConfig config;
  private final ClaimPipeline pipeline;
  private final ClaimIndex index;

  PipelineLife(IsnadConfig config, ClaimPipeline pipeline, ClaimIndex index) {
    this.config = config;
    this.pipeline = pipeline;
    this.index = index;
  }

  void start(
      @Observes StartupEvent event,
      MeterRegistry meters,
      ClaimStore claims,
      ClusterCatalogue clusters) {
    Gauge.builder("isnad.claims", claims, ClaimStore::count).register(meters);
    Gauge.builder("isnad.claims.pending", claims, ClaimStore::countPending).register(meters);
    Gauge.builder("isnad.clusters", clusters, ClusterCatalogue::count).register(meters);
    Gauge.builder("isnad.clusters.largest", clusters, ClusterCatalogue::largest).register(meters);
    if (config.pipeline().enabled()) {
      pipeline.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    pipeline.stop();
  }

  @Override
  public String piece() {
    return "models and index";
  }

  /** Catching up counts as ready: what is there can be read, and status tells of the rest. */
  @Override
  public boolean isReady() {
    return !config.pipeline().enabled() || index.state() != IndexState.CLOSED;
  }
}
