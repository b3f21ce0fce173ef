// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * What decides how claims relate: another engine may decide otherwise.
 *
 * @param models ids of encoder and judge
 * @param encoder id of the encoder; vectors depend on nothing else
 * @param weights id of the weights; what is read off the judge's states depends on them too
 */
public record Engine(String models, String encoder, String weights) {

  /** Name of the whole, kept beside every result. */
  public String name() {
    return models + " weights-" + weights;
  }

  /** Are results of the engine named results of this one? */
  public boolean isNamed(String name) {
    return name.equals(name());
  }
}
