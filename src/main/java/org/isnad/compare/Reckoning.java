// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.compare.FigureComparison.Partners;
import org.isnad.compare.FigureLikeness.Grade;
import org.isnad.compare.ImpliedFigures.Implied;
import org.isnad.text.Quantity;

/** Does a figure of one text answer what follows from the figures of the other? */
final class Reckoning {

  private final FigureLikeness likeness;
  private final Reading a;
  private final Reading b;

  Reckoning(FigureLikeness likeness, Reading a, Reading b) {
    this.likeness = likeness;
    this.a = a;
    this.b = b;
  }

  /**
   * What meets, and what does not: a rise told differently, and a sum that a greater figure does
   * not meet, which then is none of its parts.
   */
  List<Partners> all() {
    List<Partners> found = new ArrayList<>();
    for (Implied each : ImpliedFigures.of(a)) {
      for (Quantity other : b.marks().quantities()) {
        Grade grade = likeness.of(each.figure(), other);
        add(found, each, other, grade, each.figure(), other);
      }
    }
    for (Implied each : ImpliedFigures.of(b)) {
      for (Quantity other : a.marks().quantities()) {
        Grade grade = likeness.of(other, each.figure());
        add(found, each, other, grade, other, each.figure());
      }
    }
    return found;
  }

  private static boolean mayDiffer(Implied each, Quantity other, Grade grade) {
    boolean move = each.figure().kind() == Quantity.Kind.PERCENT;
    boolean greater = each.from().stream().allMatch(part -> part.high() < other.low());
    return each.sure() && (move || greater && grade == Grade.SAME);
  }

  private static void add(
      List<Partners> found, Implied each, Quantity other, Grade grade, Quantity a, Quantity b) {
    boolean meets = a.meets(b) && !other.vague();
    boolean likely = grade == Grade.SAME || grade == Grade.PROBABLE;
    boolean told = meets ? grade != Grade.OTHER : likely && mayDiffer(each, other, grade);
    if (told) {
      List<Quantity> used = Stream.concat(each.from().stream(), Stream.of(other)).toList();
      Grade sure = grade == Grade.SAME ? Grade.SAME : Grade.PROBABLE;
      found.add(new Partners(a, b, sure, meets, true, used));
    }
  }
}
