// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoresTest {

  private final Cores cores = new Cores();

  @AfterEach
  void stop() {
    cores.stop();
  }

  @Test
  void each_manyItems_keepsTheirOrder() {
    List<Integer> items = IntStream.range(0, 5_000).boxed().toList();

    assertThat(cores.each(items, item -> -item))
        .isEqualTo(items.stream().map(item -> -item).toList());
  }

  @Test
  void each_noItems_isEmpty() {
    assertThat(cores.each(List.of(), item -> item)).isEmpty();
  }

  @Test
  void each_failure_isThrownAndDoesNotHoldUpTheNext() {
    List<Integer> items = IntStream.range(0, 100).boxed().toList();

    assertThatThrownBy(
            () ->
                cores.each(
                    items,
                    item -> {
                      throw new IllegalStateException("item " + item);
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(cores.each(items, item -> item)).isEqualTo(items);
  }

  @Test
  void each_whileALongRequestRuns_isServedBetweenItsItems() {
    AtomicBoolean served = new AtomicBoolean();
    CompletableFuture<Void> small = new CompletableFuture<>();
    List<Integer> items = IntStream.range(0, 1_000_000).boxed().toList();

    List<Boolean> before =
        cores.each(
            items,
            item -> {
              if (item == 0) {
                Thread other =
                    new Thread(
                        () -> {
                          cores.each(List.of(1, 2), each -> each);
                          served.set(true);
                          small.complete(null);
                        });
                other.start();
              }
              return !served.get();
            });
    small.join();

    assertThat(before)
        .as("items of the long request begun after the short one ended")
        .contains(false);
  }
}
