// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of our own PostgreSQL: 256 random bits, made with the cluster, kept beside it in a
 * file of mode 0600.
 *
 * <p>The server listens on loopback, which every user of the machine reaches; with "trust", the
 * default of the embedded server, each of them would be its superuser.
 */
final class DatabasePassword {

  private DatabasePassword() {}

  /** The kept password, or a new one, written down. */
  static String of(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] secret = new byte[32];
      new SecureRandom().nextBytes(secret);
      Files.createFile(file, DataFolder.ownerOnly(file, "rw-------"));
      Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
