// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.isnad.claim.Relation;
import org.isnad.embed.Models;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

  private static final List<String> TEXTS =
      List.of(
          "Seven miners died when the shaft at Olm collapsed.",
          "The collapse of the Olm shaft killed twelve miners, the company says.",
          "قتل سبعة عمال في انهيار منجم أولم.",
          "The company denies that anyone died at Olm.",
          "نفت الشركة وقوع أي وفيات في منجم أولم.",
          "Parliament will vote on the budget on Thursday.",
          "ينتظر أن يصوت البرلمان على الموازنة يوم الخميس.",
          "12",
          "…",
          "ـــ");

  private static final AtomicInteger ASKED = new AtomicInteger();

  private static Models models;
  private static TextReader reader;
  private static Comparer comparer;

  @BeforeAll
  static void load() {
    models = new Models(Optional.empty(), Optional.empty());
    reader = new TextReader(models.encoder().remembering(64L << 20));
    Weights weights = Weights.standard();
    Arbiter judge = new ProbedJudge(models.judge()::infer, ProbePair.of(weights));
    comparer =
        new Comparer(
            weights,
            (a, b) -> {
              ASKED.incrementAndGet();
              return judge.ask(a, b);
            });
  }

  @AfterAll
  static void close() {
    models.close();
  }

  private static Comparison compare(String a, String b) {
    return comparer.compare(reader.read(a), reader.read(b));
  }

  @Test
  void everyPair_isMirrored_addsUp_andIsInRange() {
    for (String a : TEXTS) {
      for (String b : TEXTS) {
        assertMirrored(a, b);
      }
    }
  }

  /** What stands equally far in front in both is told of the same, whichever text comes first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor praised the bishop. The bishop thanked the mayor. | The mayor thanked the bishop. The mayor praised the bishop.
          12 missing, 30 injured in the flood. | 31 injured, 13 missing in the flood.
          12 dead, 30 wounded. | 30 wounded, 12 dead.
          قتل 12 وجرح 30. | جرح 31 وقتل 13.
          The shop is open from Monday to Friday. | The shop is open from Friday to Monday.
          Roads closed because of rain. Trains stopped because of strikes. | Trains stopped because of strikes. Roads closed because of rain.
          The port is not open. | The port is not open.
          لم يفتح الميناء أبوابه. | لم يفتح الميناء أبوابه.
          """)
  void pairs_withSeveralFindingsAlike_areMirrored(String a, String b) {
    assertMirrored(a, b);
    assertMirrored(b, a);
  }

  @Test
  void text_thatNamesBothEndsOfTheCompass_matchesItself() {
    String text = "Clashes broke out in the north and in the south, Rashid Osman said.";

    assertMirrored(text, text);
    assertThat(compare(text, text).relation()).isEqualTo(Relation.MATCH);
  }

  private static void assertMirrored(String a, String b) {
    Comparison there = compare(a, b);
    Comparison back = compare(b, a);

    assertThat(back.relation()).as("%s / %s", a, b).isEqualTo(there.relation());
    assertThat(back.probabilities()).isEqualTo(there.probabilities());
    assertThat(back.similarity()).isEqualTo(there.similarity());
    assertThat(back.dimensions()).isEqualTo(mirrored(there.dimensions()));
    assertThat(back.evidence())
        .isEqualTo(there.evidence().stream().map(e -> e.on(e.b(), e.a())).toList());
    assertThat(there.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isCloseTo(there.score(), within(1e-9));
    assertThat(there.similarity()).isBetween(0.0, 1.0);
  }

  @Test
  void score_isTheLogOfTheOddsToTheRunnerUp() {
    Comparison comparison = compare(TEXTS.get(0), TEXTS.get(1));
    Probabilities p = comparison.probabilities();

    assertThat(Math.pow(2, comparison.score()))
        .isCloseTo(
            p.of(p.ranked().get(0)) / p.of(p.ranked().get(1)), Percentage.withPercentage(0.001));
  }

  @Test
  void similarity_acrossScripts_isTheCosine_soThatTheTranslationIsTheMostAlike() {
    Reading asked = reader.read("أغلقت الوزارة الجسر القديم أمام الشاحنات يوم الأحد.");
    Reading translation = reader.read("The ministry closed the old bridge to lorries on Sunday.");
    Reading other = reader.read("The ministry opened the new road to lorries on Monday.");

    assertThat(comparer.compare(asked, translation).similarity())
        .isCloseTo(asked.whole().cosine(translation.whole()), within(1e-12))
        .isGreaterThan(comparer.compare(asked, other).similarity());
  }

  private static List<Dimension> mirrored(List<Dimension> dimensions) {
    return dimensions.stream()
        .map(d -> new Dimension(d.kind(), d.b(), d.a(), d.verdict(), d.magnitude()))
        .toList();
  }

  /** The texts of two tables of cases, and odd ones. */
  static Stream<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(TEXTS);
    for (String table : List.of("/cases/roles.tsv", "/cases/causes.tsv")) {
      try (InputStream in = requireNonNull(ComparerTest.class.getResourceAsStream(table))) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
            .map(line -> line.split("\t", -1))
            .forEach(cells -> texts.addAll(List.of(cells[1], cells[2])));
      }
    }
    return texts.stream().distinct();
  }

  @Test
  void everyText_matchesItself() throws IOException {
    assertThat(texts().filter(text -> compare(text, text).relation() != Relation.MATCH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seven miners died in the Olm mine.|Twelve miners died in the Olm mine.|0.42",
        "قتل سبعة عمال في منجم أولم.|قتل اثنا عشر عاملا في منجم أولم.|0.42",
        "Seven miners died in the Olm mine.|قتل اثنا عشر عاملا في منجم أولم.|0.42"
      })
  void figures_thatCannotBothHold_conflictByTheirMagnitude(String a, String b, double size) {
    Comparison comparison = compare(a, b);

    assertThat(comparison.relation()).isEqualTo(Relation.CONFLICT);
    assertThat(comparison.dimensions())
        .filteredOn(d -> d.verdict() == Dimension.Verdict.CONFLICT)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Dimension.Kind.QUANTITY);
              assertThat(d.magnitude()).isCloseTo(size, within(0.005));
            });
  }

  @Test
  void strangers_areUnrelated_withoutAskingTheJudge() {
    int before = ASKED.get();

    Comparison comparison =
        compare(
            "Parliament will vote on the budget on Thursday.",
            "A whale was seen off the northern coast of Iceland.");

    assertThat(comparison.relation()).isEqualTo(Relation.UNRELATED);
    assertThat(comparison.answers()).isNull();
    assertThat(ASKED.get()).isEqualTo(before);
  }

  @Test
  void anyText_isSurvived() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      String odd =
          random
              .ints(1 + random.nextInt(60), 0, 0x10FFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      Comparison comparison = compare(odd, TEXTS.get(i % TEXTS.size()));

      assertThat(comparison.similarity()).as("seed 11, text %d", i).isBetween(0.0, 1.0);
    }
  }
}
