// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who is a neighbour of whom, by proximities alone. */
class NeighboursTest {

  private static UUID id(long number) {
    return new UUID(number, -number);
  }

  @Test
  void inMeaning_eitherWayRound_isTheSame() {
    assertThat(Proximity.inMeaning(id(1), id(2), .7))
        .isEqualTo(Proximity.inMeaning(id(2), id(1), .7));
  }

  @Test
  void inMeaning_ranksByCosine_betweenWordsAloneAndUnknown() {
    assertThat(
            List.of(
                Proximity.OF_WORDS,
                Proximity.inMeaning(id(5), id(6), .25),
                Proximity.inMeaning(id(1), id(2), .250_001),
                Proximity.inMeaning(id(3), id(4), 1),
                Proximity.UNKNOWN))
        .isSorted();
  }

  @Test
  void inMeaning_ofManyEquallyNear_differs() {
    assertThat(LongStream.range(1, 1_000).map(i -> Proximity.inMeaning(id(0), id(i), 1)).distinct())
        .hasSize(999);
  }

  @Test
  void neighbours_inAnyOrder_areTheNearest() {
    List<Long> proximities =
        new ArrayList<>(
            LongStream.rangeClosed(1, 40)
                .mapToObj(i -> Proximity.inMeaning(id(0), id(i), i / 50.))
                .toList());
    Neighbours expected =
        Neighbours.of(10, proximities.subList(30, 40).stream().mapToLong(Long::longValue));
    Random random = new Random(3);
    for (int run = 0; run < 20; run++) {
      Collections.shuffle(proximities, random);
      Neighbours neighbours = Neighbours.none(10);
      for (long proximity : proximities) {
        neighbours = neighbours.with(proximity).with(proximity);
      }
      assertThat(neighbours).isEqualTo(expected).hasSameHashCodeAs(expected);
    }
  }

  @Test
  void radius_untilFull_takesAnybody() {
    Neighbours three = Neighbours.of(4, LongStream.of(30, 10, 20));

    assertThat(three.isFull()).isFalse();
    assertThat(three.radius()).isEqualTo(Neighbours.NO_RADIUS);
    assertThat(three.with(5).radius()).isEqualTo(5);
    assertThat(three.with(5).with(15).radius()).isEqualTo(10);
    assertThat(three.with(5).without(5)).isEqualTo(three);
  }

  @Test
  void compares_nearInMeaning_whileEitherIsANeighbour() {
    Neighbours crowded = Neighbours.of(2, LongStream.of(40, 50));
    Neighbours open = Neighbours.of(2, LongStream.of(7));

    assertThat(Neighbours.compares(45, crowded, crowded)).isTrue();
    assertThat(Neighbours.compares(30, crowded, crowded)).isFalse();
    assertThat(Neighbours.compares(30, crowded, open)).isTrue();
    assertThat(Neighbours.compares(30, open, crowded)).isTrue();
  }

  @Test
  void compares_nearInWordsAlone_whileNeitherHasAllItMay() {
    Neighbours crowded = Neighbours.of(2, LongStream.of(40, 50));
    Neighbours open = Neighbours.of(2, LongStream.of(7));

    assertThat(Neighbours.compares(Proximity.OF_WORDS, open, open)).isTrue();
    assertThat(Neighbours.compares(Proximity.OF_WORDS, open, crowded)).isFalse();
    assertThat(Neighbours.compares(Proximity.OF_WORDS, crowded, open)).isFalse();
  }

  @Test
  void compares_whatIsUnknown_always() {
    Neighbours crowded = Neighbours.of(2, LongStream.of(40, 50));

    assertThat(Neighbours.compares(Proximity.UNKNOWN, crowded, crowded)).isTrue();
  }
}
