// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What does a text mean, and what its question?
 *
 * @param whole of the text
 * @param masked of the text with its answer blanked out
 * @param maskedText {@link #digest} of that text: another release may blank other words
 */
public record Meaning(Embedding whole, Embedding masked, long maskedText) {

  /** The first eight bytes of a text's SHA-256, by which it is known again. */
  public static long digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
