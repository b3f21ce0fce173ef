// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

/** The roles as {@code @RolesAllowed} wants them; each includes those before it. */
final class Roles {

  static final String READER = "reader";
  static final String CONTRIBUTOR = "contributor";
  static final String REVIEWER = "reviewer";
  static final String ADMIN = "admin";

  private Roles() {}
}
