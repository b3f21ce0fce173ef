// SPDX-License-Identifier: Apache-2.0
package org.isnad.ops;

/** A piece without which the service cannot answer yet: a model, an index. */
public interface Readiness {

  /** The name of the piece in the health report. */
  String piece();

  boolean isReady();
}
