// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Which id does a claim have?
 *
 * <p>The first 128 bits of SHA-256 over {@code source NUL externalId}, as a UUID of version 8 (RFC
 * 9562, section 5.8). Being a function of the natural key alone, it is the same whatever the order
 * of arrival, so ties broken by id are broken the same way everywhere.
 */
public final class ClaimIds {

  private ClaimIds() {}

  /** The id of the claim with this natural key. */
  public static UUID of(String source, String externalId) {
    ByteBuffer digest = ByteBuffer.wrap(sha256(source + '\0' + externalId));
    long high = (digest.getLong() & ~0xF000L) | 0x8000L;
    long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
