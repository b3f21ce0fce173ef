// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.List;
import java.util.Set;
import org.isnad.text.Span;

/** Of what does a word of measure ("number", "price", "عدد") give the measure? */
final class Measured {

  private static final Set<String> MEASURES =
      Set.of(
          "عدد", "نسبه", "معدل", "حجم", "مستوي", "قيمه", "سعر", "اسعار", "ثمن", "تكلفه", "كلفه",
          "اعداد", "نسب", "معدلات", "احجام", "مستويات", "قيم", "تكاليف", "رقعه", "مساحه", "كميه",
          "كميات", "number", "rate", "level", "volume", "amount", "price", "prices", "cost",
          "costs", "numbers", "rates", "levels", "volumes", "amounts");

  private Measured() {}

  /** What is counted or priced is the thing: "the number of visitors", "house prices". */
  static void add(List<Integer> heads, Reading reading, int measure) {
    if (!MEASURES.contains(reading.token(measure).normal())) {
      return;
    }
    Span span = reading.token(measure).span();
    boolean compound =
        !reading.isArabic()
            && measure > 0
            && reading.token(measure - 1).span().end() + 1 == span.start();
    if (compound) {
      heads.add(measure - 1);
    } else if (measure + 1 < reading.words().size()) {
      heads.add(measure + 1);
      addCompound(heads, reading, measure + 1);
    }
  }

  /** "The price of olive oil": of two nouns side by side, the second is the thing. */
  private static void addCompound(List<Integer> heads, Reading reading, int first) {
    boolean two =
        !reading.isArabic()
            && first + 1 < reading.words().size()
            && reading.token(first).span().end() + 1 == reading.token(first + 1).span().start();
    if (two && !isOpposite(reading, reading.token(first + 1).span())) {
      heads.add(first + 1);
    }
  }

  private static boolean isOpposite(Reading reading, Span word) {
    return reading.marks().opposites().stream().anyMatch(each -> each.span().overlaps(word));
  }
}
