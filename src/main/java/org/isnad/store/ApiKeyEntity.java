// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_key}. */
@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ApiKeyEntity {

  @Id String id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false)
  String role;

  @Column(nullable = false)
  byte[] hash;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  ApiKey toKey() {
    return new ApiKey(id, name, Role.of(role).orElseThrow(), createdAt, revokedAt);
  }

  /** Whether this is the key's hash, in a time that does not tell how much of it agrees. */
  boolean hasHash(byte[] other) {
    return MessageDigest.isEqual(hash, other);
  }
}
