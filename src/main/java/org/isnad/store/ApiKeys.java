// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the API: issued, recognised, revoked.
 *
 * <p>A recognised key is remembered for a short while, so that a stream of requests does not ask
 * the database each time. Revoking forgets it at once in this process, and within {@link
 * #REMEMBERED} in others on the same database.
 */
@ApplicationScoped
public class ApiKeys {

  /** The id of the admin key that the operator chose. */
  static final String CONFIGURED = "configured";

  static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int SHORTEST_CONFIGURED = 16;

  private final ApiKeyRows rows;
  private final Clock clock;
  private final Cache<String, ApiKeyEntity> recent =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1_000).build();

  ApiKeys(ApiKeyRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Makes a key; its secret is in the answer and nowhere else. */
  @Transactional
  public IssuedKey issue(String name, Role role) {
    String id = KeySecret.newId();
    String secret = KeySecret.newSecret(id);
    return new IssuedKey(persist(id, name, role, secret), secret);
  }

  /** The first admin key, when there is no key at all yet. */
  @Transactional
  public Optional<IssuedKey> issueFirst() {
    rows.lock();
    return rows.count() > 0 ? Optional.empty() : Optional.of(issue("first admin", Role.ADMIN));
  }

  /**
   * Makes the operator's own admin key valid, in place of the one configured before. A configured
   * key that was revoked stays so: to return, it must change.
   *
   * @throws IllegalArgumentException when it is shorter than 16 characters
   */
  public ApiKey configureAdmin(String secret) {
    requireLong(secret);
    ApiKey configured = QuarkusTransaction.requiringNew().call(() -> setConfigured(secret));
    recent.invalidate(CONFIGURED);
    return configured;
  }

  /**
   * @throws IllegalArgumentException when the operator's own key is too short to be safe
   */
  public static void requireLong(String secret) {
    if (secret.length() < SHORTEST_CONFIGURED) {
      throw new IllegalArgumentException(
          "The configured admin key has %d characters and needs at least %d: take a random one."
              .formatted(secret.length(), SHORTEST_CONFIGURED));
    }
  }

  private ApiKey setConfigured(String secret) {
    rows.lock();
    ApiKeyEntity known = rows.findById(CONFIGURED);
    if (known == null) {
      return persist(CONFIGURED, "configured admin", Role.ADMIN, secret);
    }
    byte[] hash = KeySecret.hash(secret);
    if (!known.hasHash(hash)) {
      known.hash = hash;
      known.revokedAt = null;
    }
    return known.toKey();
  }

  /** Every key, revoked ones too, oldest first. */
  @Transactional
  public List<ApiKey> all() {
    return rows.oldestFirst().stream().map(ApiKeyEntity::toKey).toList();
  }

  /** The active key with this secret. Blocks on the database when it was not seen just now. */
  public Optional<ApiKey> recognise(String secret) {
    byte[] hash = KeySecret.hash(secret);
    return Stream.concat(KeySecret.idIn(secret).stream(), Stream.of(CONFIGURED))
        .flatMap(id -> Optional.ofNullable(recent.get(id, this::active)).stream())
        .filter(row -> row.hasHash(hash))
        .map(ApiKeyEntity::toKey)
        .findFirst();
  }

  /** Revokes a key; again is no change. */
  public Revocation revoke(String id) {
    Revocation outcome = QuarkusTransaction.requiringNew().call(() -> mark(id));
    // Only after the commit: before it, another request could remember the key anew.
    recent.invalidate(id);
    return outcome;
  }

  private Revocation mark(String id) {
    rows.lock();
    ApiKeyEntity row = rows.findById(id);
    if (row == null) {
      return Revocation.UNKNOWN;
    }
    if (row.revokedAt == null) {
      if (row.role.equals(Role.ADMIN.word()) && rows.otherActiveAdmins(id) == 0) {
        return Revocation.LAST_ADMIN;
      }
      row.revokedAt = now();
    }
    return Revocation.DONE;
  }

  private @Nullable ApiKeyEntity active(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> rows.find("id = ?1 and revokedAt is null", id).firstResult());
  }

  private ApiKey persist(String id, String name, Role role, String secret) {
    ApiKeyEntity row = new ApiKeyEntity();
    row.id = id;
    row.name = name;
    row.role = role.word();
    row.hash = KeySecret.hash(secret);
    row.createdAt = now();
    rows.persist(row);
    return row.toKey();
  }

  /** In microseconds, the grain of the database: what is answered now reads the same later. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
