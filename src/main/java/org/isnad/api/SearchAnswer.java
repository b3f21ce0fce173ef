// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;

/** Claims like a text, the most alike first. */
record SearchAnswer(List<Item> items) {

  /**
   * A claim, and how it stands to the text.
   *
   * @param similarity likeness of meaning in [0, 1], whatever the relation
   */
  record Item(
      ClaimView claim, double similarity, String relation, ProbabilitiesView probabilities) {}
}
