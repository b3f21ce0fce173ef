// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded strings of every kind of UTF-16 unit, well formed or not. */
final class AnyText {

  private static final String[] LIKELY = {
    "\u0627",
    "\u0623",
    "\u0649",
    "\u0629",
    "\u0640",
    "\u064E",
    "\u0654",
    "\u0670",
    "\u200D",
    "\u200F",
    "\u0664",
    "\u066B",
    "\u066C",
    "-",
    "'",
    "\u2019",
    ".",
    ",",
    " ",
    "\n",
    "a",
    "B",
    "\u00E9",
    "1",
    "\u0000",
    "\uD83D",
    "\uDE00",
    "\uFDFA",
    "\uFEFB",
    "\u0300",
    "\u00BD",
    "$",
    "%",
    "\u00B4",
    "not",
    "\u0644\u0627"
  };

  private AnyText() {}

  static Stream<String> seeded(int count) {
    Random random = new Random(20260105);
    return IntStream.range(0, count).mapToObj(i -> one(random));
  }

  private static String one(Random random) {
    int length = random.nextInt(40);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append((char) (0x600 + random.nextInt(0x100)));
        default -> text.append(LIKELY[random.nextInt(LIKELY.length)]);
      }
    }
    return text.toString();
  }
}
