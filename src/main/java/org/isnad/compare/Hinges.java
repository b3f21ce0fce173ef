// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number as a broken line: the number itself and what it exceeds each knot by, so that its weight
 * may change from one stretch to the next (linear spline basis; Hastie, Tibshirani and Friedman,
 * The Elements of Statistical Learning, section 5.2).
 */
record Hinges(List<Double> knots) {

  static Hinges at(Double... knots) {
    return new Hinges(List.of(knots));
  }

  List<String> columns(String name) {
    List<String> columns = new ArrayList<>(List.of(name));
    knots.forEach(knot -> columns.add(name + ">" + knot));
    return columns;
  }

  double[] of(double value) {
    return IntStream.rangeClosed(0, knots.size())
        .mapToDouble(i -> i == 0 ? value : Math.max(0, value - knots.get(i - 1)))
        .toArray();
  }
}
