// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.BitSet;

final class TimeReader {
  private TimeReader() {}

  static BitSet covered(FigureWords words) {
    return new BitSet();
  }
}
