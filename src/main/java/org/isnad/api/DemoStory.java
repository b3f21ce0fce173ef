// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Source;
import org.isnad.claim.SourceStore;
import org.isnad.ingest.Checked;
import org.isnad.ingest.ClaimIntake;
import org.isnad.ingest.ClaimSubmission;
import org.isnad.ingest.InvalidField;
import org.isnad.ingest.SourceSubmission;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A story to look at: what ten sources said in January 2014 about contacts between European
 * intelligence services and Damascus.
 *
 * <p>Loaded at start when {@code isnad.demo} is set and nothing is recorded yet. It comes in
 * through the same checks as everything else, and its keys are its own, so twice does no harm.
 */
@ApplicationScoped
class DemoStory {

  private static final Logger LOG = Logger.getLogger(DemoStory.class);

  private final boolean wanted;
  private final SourceStore sources;
  private final ClaimStore claims;
  private final ClaimIntake intake;
  private final ObjectMapper mapper;

  DemoStory(
      @ConfigProperty(name = "isnad.demo", defaultValue = "false") boolean wanted,
      SourceStore sources,
      ClaimStore claims,
      ClaimIntake intake,
      ObjectMapper mapper) {
    this.wanted = wanted;
    this.sources = sources;
    this.claims = claims;
    this.intake = intake;
    this.mapper = mapper;
  }

  void provide(@Observes StartupEvent start) {
    if (wanted && claims.count() == 0 && sources.page(0, 1).items().isEmpty()) {
      load();
    }
  }

  /** Records all of it; what is there already stays as it is. */
  void load() {
    List<Source> who = lines("sources", SourceSubmission.class).stream().map(this::source).toList();
    List<ClaimContent> said =
        lines("claims", ClaimSubmission.class).stream()
            .map(claim -> right(intake.check(claim)))
            .toList();
    who.forEach(source -> sources.put(source, Precondition.NONE));
    intake.recordAll(said);
    LOG.infof("Loaded the demo story: %d sources, %d claims", who.size(), said.size());
  }

  private Source source(SourceSubmission came) {
    return right(came.check(String.valueOf(came.id())));
  }

  private static <T> T right(Checked<T> checked) {
    @Nullable T value = checked.value();
    if (value == null) {
      InvalidField first = checked.errors().get(0);
      throw new IllegalStateException("demo: " + first.field() + " " + first.message());
    }
    return value;
  }

  private <T> List<T> lines(String name, Class<T> type) {
    String path = "/demo/" + name + ".ndjson";
    try (InputStream file = DemoStory.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return mapper.readerFor(type).<T>readValues(file).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
