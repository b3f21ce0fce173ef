// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.PlaceNames;

/** Do the texts put things in the same places, or one thing in two? */
final class PlaceAgreement implements Feature {

  /** Share of the other words in common from which two places are of one thing. */
  private static final double MOST = 0.6;

  @Override
  public String name() {
    return "places";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "agree",
        "differ",
        "differ*rest",
        "differ-sure",
        "countries-shared",
        "countries-disjoint",
        "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    PlaceCheck places = pair.places();
    Optional<PlaceCheck.Couple> couple = places.difference();
    Set<String> a = countries(pair.a());
    Set<String> b = countries(pair.b());
    boolean shared = a.stream().anyMatch(b::contains);
    double[] values = {
      places.agrees() && couple.isEmpty() ? 1 : 0,
      couple.isPresent() ? 1 : 0,
      couple.map(PlaceCheck.Couple::rest).orElse(0.0),
      couple.filter(each -> each.rest() >= MOST).isPresent() ? 1 : 0,
      shared ? 1 : 0,
      !a.isEmpty() && !b.isEmpty() && !shared ? 1 : 0,
      a.isEmpty() != b.isEmpty() ? 1 : 0
    };
    return new Observation(
        values,
        couple.map(PlaceCheck.Couple::a).orElse(null),
        couple.map(PlaceCheck.Couple::b).orElse(null));
  }

  private static Set<String> countries(Reading reading) {
    return reading.marks().places().stream()
        .map(PlaceNames.Place::country)
        .filter(country -> country.length() == 2)
        .collect(Collectors.toSet());
  }
}
