// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import org.isnad.judgement.Assessed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A judgement beside the claims as they are now.
 *
 * @param isActive neither claim is retracted
 * @param isOfTheseWords both texts are, to the character, those that were judged
 */
public record Standing(Judgement judgement, boolean isActive, boolean isOfTheseWords) {

  /** What keeps it from binding whatever others say, or null. */
  @Nullable Reason obstacle() {
    if (!isActive) {
      return Reason.RETRACTED;
    }
    return isOfTheseWords ? null : Reason.WORDS;
  }
}
