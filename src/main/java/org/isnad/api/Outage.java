// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that cannot be reached from a fault of ours. */
final class Outage {

  /**
   * Classes of SQLSTATE (PostgreSQL, appendix A): connection, resources, intervention by an
   * operator.
   */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  /** Deep enough for the layers between, and an end where causes go in a circle. */
  private static final int DEEPEST = 20;

  private Outage() {}

  /** Did this happen because the database cannot be reached, or takes no more work? */
  static boolean isIn(Throwable e) {
    Throwable cause = e;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof ConnectException
          || (cause instanceof SQLException refused && isOutage(refused))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isOutage(SQLException e) {
    String state = e.getSQLState();
    // The pool names no state when it waited for a connection in vain.
    return e instanceof SQLTransientException
        || (state == null
            ? String.valueOf(e.getMessage()).contains("timeout")
            : state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
  }
}
