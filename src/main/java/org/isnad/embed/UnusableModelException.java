// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/** A model that cannot be loaded or has another shape than ours; the message names the file. */
public final class UnusableModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableModelException(String file, String problem) {
    super(file + ": " + problem);
  }

  UnusableModelException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
