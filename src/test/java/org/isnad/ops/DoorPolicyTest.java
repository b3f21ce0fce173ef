// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "127.8.9.1, true",
    "localhost, true",
    "::1,       true",
    "0.0.0.0,   false",
    "::,        false",
    "192.0.2.1, false"
  })
  void loopback_isOnlyThisMachine(String host, boolean loopback) {
    assertThat(DoorPolicy.isLoopback(host)).isEqualTo(loopback);
  }
}
