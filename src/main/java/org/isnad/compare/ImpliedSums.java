// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.isnad.compare.ImpliedFigures.Implied;
import org.isnad.text.Quantity;
import org.isnad.text.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Which figures of a text does "and" join, and what is their sum? */
final class ImpliedSums {

  /** Characters at most between a figure and what "and" joins to it. */
  private static final int NEAR = 48;

  private static final int MOST_JOINED = 4;

  /** Joined in the end, and by what is no clause of its own. */
  private static final Pattern AND = Pattern.compile("(?U).*(\\band|و)\\s*$");

  private static final Pattern COMMA = Pattern.compile("(?U).*[,،]\\s*$");

  private static final Pattern APART =
      Pattern.compile(
          "(?U)[.;:!?؛؟0-9]|\\b(of whom|of which|including|than|while|but|after|as|who|then"
              + "|بينهم|بينها|منهم|منها|من أصل|فيما|بينما|بعد|لكن)\\b");

  /** Before the first figure: "a driver and"; behind the last: "and a child". */
  private static final Pattern ONE_BEFORE =
      Pattern.compile("(?Ui)(.*[^\\w'-])?(a|an|the|its|his|her)\\s+(\\w[\\w'-]*\\s+){1,3}and\\s+$");

  private static final Pattern ONE_BEHIND =
      Pattern.compile("(?Ui)^(\\s+\\w[\\w'-]*){1,3}\\s+and\\s+(a|an|one)\\s+\\w.*");

  private static final Pattern ARABIC_ONE_BEFORE =
      Pattern.compile(
          "(?U)(.*\\s)?(?<!\\b(في|من|على|إلى) )(?!ال|و)\\w{3,}\\s+(?!ال)(\\w{3,}\\s+)?و$");

  /** From here on a number behind a sum of money is more money. */
  private static final double LARGE = 1000;

  private final String text;
  private final List<Quantity> written;
  private final List<Implied> found = new ArrayList<>();

  ImpliedSums(Reading reading) {
    this.text = reading.text();
    this.written = reading.marks().quantities();
  }

  List<Implied> all() {
    for (int first = 0; first < written.size(); first++) {
      List<Quantity> joined = new ArrayList<>(List.of(written.get(first)));
      boolean and = false;
      for (int next = first + 1; next < written.size() && joined.size() < MOST_JOINED; next++) {
        Quantity last = joined.get(joined.size() - 1);
        Quantity money = joined.get(0);
        Quantity more = written.get(next);
        String between = ImpliedFigures.between(text, last, more);
        boolean adds =
            ImpliedFigures.isSummand(last)
                && ImpliedFigures.isSummand(more)
                && (isAlike(last, more) || isMoreMoney(money, more));
        if (!adds || APART.matcher(between).find() || between.length() > NEAR) {
          break;
        }
        and = AND.matcher(between).matches();
        if (!and && !COMMA.matcher(between).matches()) {
          break;
        }
        joined.add(more);
      }
      if (joined.size() > 1 && and) {
        sum(joined, 0);
      }
      more(joined.size() > 1 && and ? joined : List.of(written.get(first)));
    }
    return List.copyOf(found);
  }

  /** With one more person or thing joined that has no number: "and a child". */
  private void more(List<Quantity> joined) {
    Quantity first = joined.get(0);
    Quantity last = joined.get(joined.size() - 1);
    if (!ImpliedFigures.isSummand(first) || first.kind() != Kind.COUNT) {
      return;
    }
    int start = first.span().start();
    int end = last.span().end();
    String before = text.substring(Math.max(0, start - NEAR), start);
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    boolean led =
        ONE_BEFORE.matcher(before).matches() || ARABIC_ONE_BEFORE.matcher(before).matches();
    boolean followed = ONE_BEHIND.matcher(behind).matches();
    if (led || followed) {
      sum(joined, 1);
    }
    if (led && followed) {
      sum(joined, 2);
    }
  }

  private void sum(List<Quantity> joined, int more) {
    double low = joined.stream().mapToDouble(Quantity::low).sum() + more;
    double high = joined.stream().mapToDouble(Quantity::high).sum() + more;
    double value = joined.stream().mapToDouble(Quantity::value).sum() + more;
    Quantity first = joined.get(0);
    Quantity sum =
        ImpliedFigures.with(joined, low, high, value, first, first.role(), common(joined));
    found.add(new Implied(sum, joined, more == 0 && joined.stream().noneMatch(Quantity::part)));
  }

  private static boolean isAlike(Quantity one, Quantity other) {
    boolean unit = one.kind() == other.kind() && Objects.equals(one.unit(), other.unit());
    return unit && Objects.equals(one.role(), other.role());
  }

  /** "Two million dinars to clinics and three million to schools". */
  private static boolean isMoreMoney(Quantity money, Quantity more) {
    return money.kind() == Kind.MONEY
        && more.kind() == Kind.COUNT
        && more.concept() == null
        && more.value() >= LARGE;
  }

  /** What all are, or else what kind of thing. */
  private static @Nullable String common(List<Quantity> joined) {
    String first = joined.get(0).concept();
    if (first == null || joined.stream().allMatch(each -> first.equals(each.concept()))) {
      return first;
    }
    String kind = first.split("/")[0];
    boolean all = joined.stream().allMatch(each -> isKind(each.concept(), kind));
    return all ? kind : null;
  }

  private static boolean isKind(@Nullable String concept, String kind) {
    return concept != null && concept.split("/")[0].equals(kind);
  }
}
