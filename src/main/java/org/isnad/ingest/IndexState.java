// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/** How far the index of candidates is. */
public enum IndexState {
  /** Not opened yet, not in this process, or given up by Lucene until it is opened anew. */
  CLOSED,
  /** Claims that it lacks are being added. */
  REBUILDING,
  READY
}
