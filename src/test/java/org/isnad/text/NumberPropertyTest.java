// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberPropertyTest {

  private static final long SEED = 20261124;
  private static final List<String> PIECES =
      List.of(
          "three ",
          "hundred ",
          "ألف ",
          "و",
          "مليون ",
          "12",
          ".",
          ",",
          "٫",
          "٬",
          "-",
          "٣",
          "%",
          " ",
          "between ",
          "بين ",
          "half ",
          "نصف ",
          "of ",
          "a ",
          "killed ",
          "قتل ",
          "July ",
          "يوليو ",
          "at ",
          "pm ",
          ":",
          "/",
          "2021",
          "last ",
          "Monday ",
          "الاثنين ",
          "قبل ",
          "ago ",
          "days ",
          "no ",
          "لم ",
          "أي ",
          "the ",
          "century ",
          "القرن ",
          "\ud83d",
          "\u0000",
          "\u0651",
          "ـ",
          "\u200f",
          "منتصف ",
          "شعبان ",
          "\n",
          "'s",
          "9",
          "$",
          "km ",
          "إلا ",
          "ثلثا ",
          "الساعة ");

  static Stream<Integer> numbers() {
    Random random = new Random(SEED);
    IntStream small = IntStream.rangeClosed(3, 130);
    IntStream round = IntStream.of(200, 999, 1000, 1001, 1100, 2000, 2002, 3000, 10_000, 11_011);
    IntStream large = IntStream.of(100_000, 102_003, 200_000, 300_300, 999_999);
    IntStream drawn = random.ints(400, 131, 1_000_000);
    return IntStream.concat(IntStream.concat(small, round), IntStream.concat(large, drawn)).boxed();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void number_readsBackInAnyWriting(int number) {
    String grouped =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    String eastern =
        grouped.chars().mapToObj(NumberPropertyTest::eastern).reduce("", String::concat);
    assertThat(value("We saw " + number + " birds.")).isEqualTo(number);
    assertThat(value("We saw " + grouped + " birds.")).isEqualTo(number);
    assertThat(value("رأينا " + eastern + " عصفورا.")).isEqualTo(number);
    assertThat(value("We saw " + NumberSpeller.english(number) + " birds.")).isEqualTo(number);
    assertThat(value("رأينا " + NumberSpeller.arabic(number) + " عصفورا.")).isEqualTo(number);
  }

  private static String eastern(int c) {
    return c == ',' ? "٬" : String.valueOf((char) (c - '0' + '٠'));
  }

  private static double value(String text) {
    List<Quantity> found = QuantityReader.read(text, List.of());
    assertThat(found).as(text).hasSize(1);
    return found.get(0).value();
  }

  static Stream<String> anything() {
    Random random = new Random(SEED);
    Stream<String> mixed = Stream.generate(() -> mixed(random)).limit(1500);
    Stream<String> wild = Stream.generate(() -> wild(random)).limit(500);
    return Stream.concat(edges(), Stream.concat(mixed, wild));
  }

  private static Stream<String> edges() {
    String digits = "9".repeat(400);
    String scales = "million ".repeat(60);
    return Stream.of(
        "",
        " ",
        "-",
        "و",
        "1",
        "٪",
        "0% of the " + digits,
        "0% of the three " + scales,
        scales,
        "مليون ".repeat(60),
        digits + " years ago",
        "The 20000000th century.",
        "the 99999999th century",
        "one and ".repeat(500));
  }

  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String wild(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(0x10000));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("anything")
  void anyText_isSurvivedWithSpansInRange(String text) {
    for (Quantity found : QuantityReader.read(text, Tokenizer.tokenize(text))) {
      assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(found.context().end()).isLessThanOrEqualTo(text.length());
      assertThat(found.figure().start()).isGreaterThanOrEqualTo(found.span().start());
      assertThat(found.low()).isLessThanOrEqualTo(found.high());
    }
    int end = 0;
    for (TimeMention found :
        TimeReader.read(text, List.of(), Instant.parse("2024-02-29T12:00:00Z"))) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
      end = found.span().end();
    }
    assertThat(TimeReader.read(text, List.of(), null)).isNotNull();
  }
}
