// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * What decides how claims relate: another engine may decide otherwise.
 *
 * @param models ids of encoder and judge; the judge's answers depend on nothing else
 * @param encoder id of the encoder; vectors depend on nothing else
 * @param weights id of the weights
 */
public record Engine(String models, String encoder, String weights) {

  /** Name of the whole, kept beside every result. */
  public String name() {
    return models + " weights-" + weights;
  }

  /** Did the judge of this engine have a part in results of the engine named? */
  public boolean hasJudged(String name) {
    return name.startsWith(models + " ");
  }
}
