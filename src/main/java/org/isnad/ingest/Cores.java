// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * As many threads as there are cores, shared by all who need the models many times: runs of the
 * models gain nothing from more.
 *
 * <p>Each caller has at most that many of its items in the queue and gives the next one when one is
 * done, so that a request of two pairs waits neither for another's thousand nor for the pipeline.
 */
@ApplicationScoped
public class Cores {

  private final int count = Runtime.getRuntime().availableProcessors();
  private final AtomicInteger threads = new AtomicInteger();
  private final ExecutorService executor = Executors.newFixedThreadPool(count, this::thread);

  private Thread thread(Runnable task) {
    Thread thread = new Thread(task, "isnad-engine-" + threads.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Applies the work to every item, several at once; results in the order of the items.
   *
   * @throws RuntimeException the first that the work throws; items not begun by then are left out
   */
  public <T, R> List<R> each(List<T> items, Function<T, R> work) {
    Run<T, R> run = new Run<>(items, work);
    for (int lane = 0; lane < Math.min(count, items.size()); lane++) {
      executor.execute(run);
    }
    try {
      return run.results.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What is queued is done, what is not is refused: nobody waits for a result for ever. */
  @PreDestroy
  void stop() {
    executor.shutdown();
  }

  /** The items of one call; each time it is run it takes one. */
  private final class Run<T, R> implements Runnable {

    private final List<T> items;
    private final Function<T, R> work;
    private final AtomicInteger next = new AtomicInteger();
    private final List<CompletableFuture<R>> results;

    Run(List<T> items, Function<T, R> work) {
      this.items = items;
      this.work = work;
      this.results = Stream.generate(() -> new CompletableFuture<R>()).limit(items.size()).toList();
    }

    @Override
    public void run() {
      int at = next.getAndIncrement();
      if (at >= items.size()) {
        return;
      }
      try {
        results.get(at).complete(work.apply(items.get(at)));
        executor.execute(this);
      } catch (RuntimeException | Error e) {
        next.set(items.size());
        results.forEach(result -> result.completeExceptionally(e));
      }
    }
  }
}
