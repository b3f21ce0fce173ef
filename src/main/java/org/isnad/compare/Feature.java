// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;

/**
 * One kind of evidence.
 *
 * <p>Symmetric: the numbers of (a, b) are those of (b, a), and the spans change sides.
 */
interface Feature {

  /** Its name beside the evidence: lower case, hyphens. */
  String name();

  /** Names of the numbers it observes, each about in [-1, 1]. */
  List<String> columns();

  /** Looks at the pair; {@link Observation#none} when there is nothing to be seen. */
  Observation observe(ReadingPair pair);
}
