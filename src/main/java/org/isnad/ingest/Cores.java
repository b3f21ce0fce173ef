// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** As many threads as there are cores: runs of the models gain nothing from more. */
final class Cores implements AutoCloseable {

  private final ExecutorService threads;

  Cores() {
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            work -> {
              Thread thread = new Thread(work, "isnad-pipeline-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Applies a function to each item, and waits for all.
   *
   * @return results in the order of the items
   * @throws IllegalStateException with the first failure as its cause, after all have ended
   */
  <T, R> List<R> map(Collection<T> items, Function<T, R> function) {
    List<Callable<R>> calls = new ArrayList<>();
    items.forEach(item -> calls.add(() -> function.apply(item)));
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a step of the pipeline failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the pipeline was interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
