// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

/**
 * A reason not to start that a person can act on. The message says what is wrong and what to do; it
 * is shown alone, without a stack trace.
 */
final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartRefused(String message) {
    super(message);
  }

  StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
