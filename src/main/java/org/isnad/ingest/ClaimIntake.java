// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimContent;
import org.isnad.claim.ClaimStore;
import org.isnad.claim.Precondition;
import org.isnad.claim.Recorded;
import org.isnad.claim.Recorded.Outcome;
import org.isnad.ingest.IntakeOutcome.Status;
import org.jboss.logging.Logger;

/** The door for claims: checks them, records them, and wakes whoever places them in clusters. */
@ApplicationScoped
public class ClaimIntake {

  private static final Logger LOG = Logger.getLogger(ClaimIntake.class);

  private final ClaimStore claims;
  private final ClaimChecks checks;
  private final Instance<ClaimListener> listeners;

  ClaimIntake(ClaimStore claims, LanguageDetection languages, Instance<ClaimListener> listeners) {
    this.claims = claims;
    this.checks = new ClaimChecks(languages);
    this.listeners = listeners;
  }

  /** Checks every field, and tells the language if it is not given. Records nothing. */
  public Checked<ClaimContent> check(ClaimSubmission submission) {
    return checks.check(submission);
  }

  /** Checks and records one claim. */
  public IntakeOutcome record(ClaimSubmission submission) {
    Checked<ClaimContent> checked = check(submission);
    return checked.value() == null
        ? IntakeOutcome.rejected(checked.errors())
        : recordAll(List.of(checked.value())).get(0);
  }

  /**
   * Records claims in this order, in one transaction.
   *
   * @throws RuntimeException when the store fails; then nothing is recorded
   */
  public List<IntakeOutcome> recordAll(List<ClaimContent> contents) {
    List<IntakeOutcome> outcomes =
        claims.record(contents).stream().map(ClaimIntake::outcome).toList();
    if (outcomes.stream().anyMatch(outcome -> hasChanged(outcome.status()))) {
      wake();
    }
    return outcomes;
  }

  /**
   * Records claims in this order, as many as can be: when the transaction of all fails, each gets
   * one of its own, so that one that the store cannot take does not hold up the others.
   */
  public List<IntakeOutcome> recordEach(List<ClaimContent> contents) {
    if (contents.isEmpty()) {
      return List.of();
    }
    try {
      return recordAll(contents);
    } catch (RuntimeException e) {
      LOG.warnf("A batch of %d claims failed, trying one by one: %s", contents.size(), kind(e));
      return contents.stream().map(this::recordAlone).toList();
    }
  }

  private IntakeOutcome recordAlone(ClaimContent content) {
    try {
      return recordAll(List.of(content)).get(0);
    } catch (RuntimeException e) {
      LOG.warnf("A claim of %s could not be recorded: %s", content.source(), kind(e));
      return IntakeOutcome.rejected(
          List.of(new InvalidField("line", "could not be recorded; send it again later")));
    }
  }

  /** The innermost exception by name: its message could quote the claim. */
  private static String kind(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getName();
  }

  /**
   * Marks a claim as taken back; empty when there is none with this id.
   *
   * @throws org.isnad.claim.StaleVersionException when the precondition does not hold
   */
  public Optional<Claim> retract(UUID id, Precondition precondition) {
    Optional<Claim> claim = claims.retract(id, precondition);
    if (claim.isPresent()) {
      wake();
    }
    return claim;
  }

  private void wake() {
    listeners.forEach(ClaimListener::claimsChanged);
  }

  private static boolean hasChanged(Status status) {
    return status == Status.CREATED || status == Status.REVISED;
  }

  private static IntakeOutcome outcome(Recorded recorded) {
    if (recorded.outcome() == Outcome.UNKNOWN_SOURCE) {
      return IntakeOutcome.rejected(
          List.of(new InvalidField("source", "is not recorded; PUT the source first")));
    }
    Status status =
        switch (recorded.outcome()) {
          case CREATED -> Status.CREATED;
          case REVISED -> Status.REVISED;
          case UNCHANGED -> Status.UNCHANGED;
          case UNKNOWN_SOURCE -> Status.REJECTED;
        };
    return new IntakeOutcome(status, requireNonNull(recorded.claim()), List.of());
  }
}
