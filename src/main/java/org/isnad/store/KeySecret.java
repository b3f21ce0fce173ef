// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How keys are made and recognised: {@code isnad_<id>_<secret>}, the id 16 hexadecimal digits, the
 * secret 256 random bits in base 62.
 *
 * <p>Decision: a key is stored as its plain SHA-256. Slow, salted hashes (Argon2, bcrypt) protect
 * secrets that people choose, by making each guess dear; 256 random bits cannot be guessed at any
 * price, so a slow hash would only make every request slow. What a hash must do here, keep a reader
 * of the database from calling the API, SHA-256 does. Therefore an admin key that an operator
 * chooses must be long, and is best drawn at random too ({@code openssl rand -hex 32}).
 *
 * <p>The id in the key finds its row without comparing secrets; the word "isnad" lets scanners of
 * leaked secrets know one.
 */
final class KeySecret {

  private static final Pattern FORM = Pattern.compile("isnad_([0-9a-f]{16})_[0-9A-Za-z]{20,64}");
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeySecret() {}

  static String newId() {
    return HexFormat.of().formatHex(randomBytes(8));
  }

  static String newSecret(String id) {
    BigInteger number = new BigInteger(1, randomBytes(32));
    StringBuilder word = new StringBuilder();
    // 43 digits hold 256 bits; always all of them, so that keys have one length.
    for (int i = 0; i < 43; i++) {
      word.append(DIGITS.charAt(number.mod(BASE).intValue()));
      number = number.divide(BASE);
    }
    return "isnad_" + id + "_" + word;
  }

  static Optional<String> idIn(String secret) {
    Matcher matcher = FORM.matcher(secret);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
