// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import java.util.Optional;

/** The models that came with the service, loaded once for all tests of this package. */
final class ModelsFixture {

  static final OnnxEncoder ENCODER = OnnxEncoder.load(Optional.empty());
  static final Judge JUDGE = Judge.load(Optional.empty());

  private ModelsFixture() {}
}
