// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.PlaceNames;

/** Do the texts name the same countries? */
final class PlaceAgreement implements Feature {

  @Override
  public String name() {
    return "countries";
  }

  @Override
  public List<String> columns() {
    return List.of("shared", "disjoint", "disjoint*near", "one-sided");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Set<String> a = codes(pair.a());
    Set<String> b = codes(pair.b());
    boolean both = !a.isEmpty() && !b.isEmpty();
    boolean shared = a.stream().anyMatch(b::contains);
    boolean disjoint = both && !shared;
    return Observation.of(
        shared ? 1 : 0,
        disjoint ? 1 : 0,
        disjoint ? pair.near() : 0,
        a.isEmpty() != b.isEmpty() ? 1 : 0);
  }

  private static Set<String> codes(Reading reading) {
    return reading.marks().places().stream()
        .map(PlaceNames.Place::country)
        .collect(Collectors.toSet());
  }
}
