// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.util.List;
import org.isnad.evaluation.WireTables.Frame;
import org.isnad.evaluation.WireTables.Wording;
import org.jspecify.annotations.Nullable;

/** How does a newsroom put it this time? A wording, in a frame. */
final class Phrasing {

  /** A finished text and whom it credits. */
  record Said(String text, @Nullable String speaker) {}

  private final WireTables tables;
  private final Draw draw;

  Phrasing(WireTables tables, Draw draw) {
    this.tables = tables;
    this.draw = draw;
  }

  Said say(Wording wording, Facts facts, Outlet outlet, String language, @Nullable Answer answer) {
    List<Frame> fitting =
        tables.frames().stream()
            .filter(frame -> frame.language().equals(language))
            .filter(frame -> !(frame.said() && wording.alone()))
            .toList();
    Frame frame = draw.of(fitting, Frame::weight);
    String words = facts.fill(wording.text(), language, answer);
    String around =
        facts.fill(frame.text().replace("{W}", "<W>").replace("{w}", "<w>"), language, answer);
    String text = around.replace("<W>", capital(words)).replace("<w>", words);
    String speaker = frame.speaker();
    return new Said(
        outlet.spelled(capital(text)),
        speaker.equals("-") ? null : outlet.spelled(facts.name(speaker).in(language)));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
