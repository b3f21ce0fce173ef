// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.evaluation.WireTables.Kind;
import org.isnad.evaluation.WireTables.Wording;

/** One story as the newsrooms tell it: its questions, the answers given, who gave them and when. */
final class WireStory {

  private static final int MOST_QUESTIONS = 6;
  private static final int MOST_TELLERS = 6;

  private final String name;
  private final Kind kind;
  private final Instant start;
  private final WireTables tables;
  private final Draw draw;
  private final Facts facts;
  private final Phrasing phrasing;
  private final double fame;

  /** Begins at {@code start}; {@code facts} may know its place already. */
  WireStory(String name, Kind kind, Instant start, Facts facts, WireTables tables, Draw draw) {
    this.name = name;
    this.kind = kind;
    this.start = start;
    this.tables = tables;
    this.draw = draw;
    this.facts = facts;
    this.phrasing = new Phrasing(tables, draw);
    this.fame = draw.lowShare();
  }

  static Facts facts(Kind kind, Instant start, WireTables tables, Draw draw) {
    return new Facts(tables, draw, kind.id(), start.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Its claims, in the order of questions and answers, not of time. */
  List<WireClaim> claims() {
    List<WireClaim> claims = new ArrayList<>();
    int count = draw.between(3, MOST_QUESTIONS);
    for (Map.Entry<String, String> each :
        draw.some(List.copyOf(kind.questions().entrySet()), count)) {
      Instant asked = start.plusSeconds(60L * draw.between(0, 36 * 60));
      claims.addAll(question(each.getKey(), each.getValue(), asked));
    }
    return claims;
  }

  private List<WireClaim> question(String question, String from, Instant asked) {
    boolean deniable = !tables.wordings(question, true, "en").isEmpty();
    List<Answer> answers = Answer.draw(from, deniable, tables, draw);
    List<WireClaim> claims = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Instant first = asked;
    for (int i = 0; i < answers.size(); i++) {
      for (Outlet outlet : draw.some(tables.outlets(), tellers())) {
        Instant at = first.plusSeconds(60L * (long) (18 * 60 * draw.lowShare()));
        WireClaim claim = claim(question, answers.get(i), i + 1, outlet, at);
        if (texts.add(claim.text())) {
          claims.add(claim);
        }
      }
      first = first.plusSeconds(60L * draw.between(30, 20 * 60));
    }
    return claims;
  }

  /** A story of fame is told by more. */
  private int tellers() {
    return 1 + (int) (MOST_TELLERS * (draw.lowShare() + fame) / 2);
  }

  private WireClaim claim(
      String question, Answer answer, int number, Outlet outlet, Instant publishedAt) {
    String language = draw.of(outlet.languages());
    Wording wording = draw.of(tables.wordings(question, answer.denied(), language));
    Phrasing.Said said = phrasing.say(wording, facts, outlet, language, answer);
    String id = name + '.' + question;
    return new WireClaim(
        outlet.id(), said.text(), language, said.speaker(), publishedAt, id, id + '.' + number);
  }
}
