// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the holder of a key may do; each role may do all that the roles before it may. */
public enum Role {
  READER,
  CONTRIBUTOR,
  REVIEWER,
  ADMIN;

  /** The name on the wire and in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** This role and those it includes. */
  public List<Role> includes() {
    return List.of(values()).subList(0, ordinal() + 1);
  }
}
