// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.isnad.text.NameReader.Name;

/**
 * Do the texts name the same people, places and bodies, in either script?
 *
 * <p>Words sound alike when the Jaro-Winkler similarity of their consonant skeletons is at least
 * 0.92. Arabic does not mark names, so only Latin-script names can be missed there; between two
 * Arabic texts the unusual words stand for them.
 */
final class NameAgreement implements Feature {

  private static final double ALIKE = 0.92;
  private static final int SHORTEST = 3;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "shared", "shared-share", "missed-marked", "both-missed", "both-missed*near", "none");
  }

  @Override
  public Observation observe(ReadingPair pair) {
    Set<String> a = skeletons(pair.a());
    Set<String> b = skeletons(pair.b());
    if (a.isEmpty() || b.isEmpty()) {
      return Observation.of(0, 0, 0, 0, 0, 1);
    }
    double sharedA = a.stream().filter(name -> sounds(name, b)).count();
    double sharedB = b.stream().filter(name -> sounds(name, a)).count();
    double shared = Math.min(sharedA, sharedB);
    double missed = missed(pair.a(), b) + missed(pair.b(), a);
    double both = Math.min(missed(pair.a(), b), missed(pair.b(), a)) > 0 ? 1 : 0;
    return Observation.of(
        Math.min(3, shared) / 3,
        shared / Math.min(a.size(), b.size()),
        Math.min(4, missed) / 4,
        both,
        both * pair.near(),
        0);
  }

  private static double missed(Reading in, Set<String> other) {
    return in.marks().names().stream()
        .filter(Name::marked)
        .filter(name -> name.skeletons().stream().noneMatch(each -> sounds(each, other)))
        .count();
  }

  private static Set<String> skeletons(Reading reading) {
    return reading.marks().names().stream()
        .flatMap(name -> name.skeletons().stream())
        .filter(skeleton -> skeleton.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }

  private static boolean sounds(String name, Set<String> others) {
    return others.contains(name)
        || others.stream().anyMatch(other -> JARO_WINKLER.apply(name, other) >= ALIKE);
  }
}
