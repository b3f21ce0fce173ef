// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import org.isnad.claim.Publication;

/** Two texts to compare, checked, and what to call them in the answer. */
record TextPair(String id, Text a, Text b) {

  /** A text, and who published it when. */
  record Text(String text, Publication publication) {}
}
