// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeysTest {

  private static final String CONFIGURED = "test-admin-key-0123456789";

  @Inject ApiKeys keys;
  @Inject ApiKeyRows rows;

  /** As the other tests expect to find it. */
  @AfterEach
  void configuredAdminAlone() {
    QuarkusTransaction.requiringNew().run(() -> rows.deleteAll());
    keys.configureAdmin(CONFIGURED);
  }

  @Test
  void firstKey_isIssuedOnce() {
    QuarkusTransaction.requiringNew().run(() -> rows.deleteAll());

    IssuedKey first = keys.issueFirst().orElseThrow();

    assertThat(first.key().role()).isEqualTo(Role.ADMIN);
    assertThat(keys.recognise(first.secret())).contains(first.key());
    assertThat(keys.issueFirst()).isEmpty();
  }

  @Test
  void lastActiveAdmin_isNotRevoked() {
    assertThat(keys.all()).extracting(ApiKey::role).containsExactly(Role.ADMIN);

    assertThat(keys.revoke(ApiKeys.CONFIGURED)).isEqualTo(Revocation.LAST_ADMIN);
    keys.issue("second", Role.ADMIN);
    assertThat(keys.revoke(ApiKeys.CONFIGURED)).isEqualTo(Revocation.DONE);
  }

  @Test
  void configuredKey_onceRevoked_returnsOnlyWhenItChanges() {
    keys.issue("second", Role.ADMIN);
    keys.revoke(ApiKeys.CONFIGURED);

    assertThat(keys.configureAdmin(CONFIGURED).isActive()).isFalse();
    assertThat(keys.recognise(CONFIGURED)).isEmpty();
    assertThat(keys.configureAdmin("another-key-9876543210").isActive()).isTrue();
    assertThat(keys.recognise("another-key-9876543210")).isPresent();
    assertThat(keys.recognise(CONFIGURED)).isEmpty();
  }

  @Test
  void configuredKey_ofFifteenCharacters_isRefused() {
    assertThatThrownBy(() -> keys.configureAdmin("fifteen-letters"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15 characters")
        .hasMessageContaining("16");
  }

  @Test
  void secret_isNeitherStoredNorPrinted() {
    IssuedKey issued = keys.issue("desk", Role.READER);

    ApiKeyEntity row =
        QuarkusTransaction.requiringNew().call(() -> rows.findById(issued.key().id()));
    assertThat(row.hash).isEqualTo(KeySecret.hash(issued.secret())).hasSize(32);
    assertThat(issued.toString()).doesNotContain(issued.secret());
  }

  @Test
  void key_withAnothersSecret_isUnknown() {
    IssuedKey one = keys.issue("one", Role.ADMIN);
    IssuedKey two = keys.issue("two", Role.READER);
    String mixed =
        "isnad_" + one.key().id() + two.secret().substring(two.secret().lastIndexOf('_'));

    assertThat(keys.recognise(mixed)).isEmpty();
  }
}
