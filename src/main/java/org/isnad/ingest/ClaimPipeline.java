// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Places claims in clusters, in the background, one thread a process, as many processes as you
 * like.
 *
 * <p>What has to be done is in the database (claims that are pending), not in memory: a process may
 * end anywhere, and what it did not commit is done again, by itself after a start or by another
 * when its lease has run out.
 */
@ApplicationScoped
public class ClaimPipeline implements ClaimListener {

  private static final Logger LOG = Logger.getLogger(ClaimPipeline.class);

  private static final int BATCH = 64;
  private static final long IDLE_SECONDS = 2;
  private static final long LONGEST_PAUSE_SECONDS = 60;
  private static final long STOP_SECONDS = 20;

  private final Worker worker;
  private final ClaimStore claims;
  private final ClaimIndex index;
  private final ClaimSteps steps;
  private final Semaphore news = new Semaphore(0);
  private volatile boolean stopping;
  private @Nullable Thread thread;

  ClaimPipeline(Worker worker, ClaimStore claims, ClaimIndex index, ClaimSteps steps) {
    this.worker = worker;
    this.claims = claims;
    this.index = index;
    this.steps = steps;
  }

  @Override
  public void claimsChanged() {
    news.release();
  }

  /** Begins to work on what is pending. */
  public synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::run, "isnad-pipeline");
      thread.start();
    }
  }

  /**
   * Ends after the step under way, and makes the index durable. Not by interruption, which Lucene
   * does not survive.
   */
  public synchronized void stop() {
    stopping = true;
    news.release();
    if (thread == null) {
      return;
    }
    try {
      thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    long pause = 1;
    boolean begins = true;
    while (!stopping) {
      try {
        if (begins) {
          // What was taken before a crash or a failure.
          claims.release(worker.id());
          begins = false;
        }
        if (index.state() != IndexState.READY) {
          index.catchUp(() -> !stopping);
        }
        work();
        pause = 1;
      } catch (RuntimeException | Error e) {
        // An error too: nobody else would notice that the thread is gone.
        LOG.errorf("The pipeline failed and tries again in %d s: %s", pause, kinds(e));
        LOG.debug("The failure", e);
        begins = true;
        await(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
      }
    }
    atEnd();
  }

  /** Settles what is pending, then waits for news. */
  private void work() {
    news.drainPermits();
    List<Claim> pending = claims.take(worker.id(), BATCH);
    if (pending.isEmpty()) {
      index.follow();
      if (!await(IDLE_SECONDS)) {
        index.commit();
      }
      return;
    }
    settle(pending);
    index.commitIfMuch();
  }

  /** All at once; if that fails, each alone, so that one claim does not hold up the others. */
  private void settle(List<Claim> pending) {
    try {
      steps.settle(pending);
    } catch (RuntimeException | Error e) {
      if (pending.size() == 1) {
        throw e;
      }
      LOG.warnf("A batch of %d claims failed, trying one by one: %s", pending.size(), kinds(e));
      settleEach(pending);
    }
  }

  private void settleEach(List<Claim> pending) {
    Throwable last = null;
    for (Claim claim : pending) {
      if (stopping) {
        return;
      }
      try {
        steps.settle(List.of(claim));
      } catch (RuntimeException | Error e) {
        LOG.errorf("Claim %s could not be placed: %s", claim.id(), kinds(e));
        last = e;
      }
    }
    if (last != null) {
      throw new IllegalStateException("claims could not be placed", last);
    }
  }

  private void atEnd() {
    try {
      claims.release(worker.id());
      index.commit();
    } catch (RuntimeException e) {
      LOG.warnf("The pipeline ended badly; the next start makes up for it: %s", kinds(e));
    }
  }

  /** Did news come in time? */
  private boolean await(long seconds) {
    try {
      return news.tryAcquire(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      stopping = true;
      return false;
    }
  }

  /** The exceptions by name, outermost first: their messages could quote claims. */
  private static String kinds(Throwable e) {
    StringBuilder kinds = new StringBuilder(e.getClass().getName());
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      kinds.append(" < ").append(cause.getClass().getName());
    }
    return kinds.toString();
  }
}
