// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Numbers every change, without gaps, in the order of the commits.
 *
 * <p>{@link #open} must be the first statement of a writing transaction: what is read after it is
 * what the writer before has committed (PostgreSQL's read committed), and nobody else writes until
 * this transaction ends.
 */
@ApplicationScoped
class ChangeLog {

  private final EntityManager entities;
  private final Clock clock;

  ChangeLog(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Waits until this transaction is the only writer, and lets it log changes. */
  Writing open() {
    ChangeCounterEntity counter =
        entities.find(
            ChangeCounterEntity.class, ChangeCounterEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    return new Writing(counter, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The changes of one transaction. */
  final class Writing {

    private final ChangeCounterEntity counter;
    private final Instant at;

    private Writing(ChangeCounterEntity counter, Instant at) {
      this.counter = counter;
      this.at = at;
    }

    /** When the changes of this transaction are said to have happened; whole microseconds. */
    Instant at() {
      return at;
    }

    /** The last number given, by this transaction or before it. */
    long last() {
      return counter.value;
    }

    /** Logs a change and returns its number. */
    long add(Change change) {
      counter.value++;
      entities.persist(new ChangeEntity(counter.value, at, change));
      return counter.value;
    }
  }
}
