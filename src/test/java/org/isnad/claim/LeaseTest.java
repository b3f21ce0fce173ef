// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

  /** The store counts whole seconds: what is shorter would have run out when it begins. */
  @Test
  void lease_ofLessThanASecond_isRefused() {
    assertThatCode(() -> new Lease(Duration.ofSeconds(1))).doesNotThrowAnyException();
    assertThatThrownBy(() -> new Lease(Duration.ofMillis(999)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a second or more");
  }
}
