// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Pairs of texts to compare, as they came. */
record CompareRequest(
    @Schema(description = "1 to 1,000 pairs") @Nullable List<@Nullable Pair> pairs,
    @Schema(
            description =
                "true: find also the words on which the inference model's answers rest, which takes"
                    + " about half a second a pair; at most 20 pairs")
        @Nullable Boolean explain) {

  static final int MAX_PAIRS = 1000;
  static final int MAX_EXPLAINED = 20;
  private static final int MAX_ID = 512;

  /**
   * Two texts.
   *
   * @param id what to call the pair in the answer; absent: its index, from 0
   */
  @Schema(name = "Pair")
  record Pair(@Nullable String id, @Nullable TextRequest a, @Nullable TextRequest b) {}

  boolean isExplained() {
    return Boolean.TRUE.equals(explain);
  }

  /** The pairs in the same order, if every field of each is right. */
  List<TextPair> check() {
    if (pairs == null || pairs.isEmpty() || pairs.size() > MAX_PAIRS) {
      String complaint = pairs == null ? "is missing" : "has " + pairs.size() + " pairs";
      throw ProblemException.invalid("pairs", complaint + "; give 1 to " + MAX_PAIRS);
    }
    if (isExplained() && pairs.size() > MAX_EXPLAINED) {
      String complaint = "has " + pairs.size() + " pairs";
      throw ProblemException.invalid(
          "pairs", complaint + "; with explain give 1 to " + MAX_EXPLAINED);
    }
    FieldChecks checks = new FieldChecks();
    List<@Nullable TextPair> checked = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      checked.add(check(checks, i, pairs.get(i)));
    }
    Checked<List<TextPair>> all =
        checks.result(() -> checked.stream().map(pair -> requireNonNull(pair)).toList());
    if (all.value() == null) {
      throw ProblemException.invalid(all.errors());
    }
    return all.value();
  }

  private static @Nullable TextPair check(FieldChecks checks, int index, @Nullable Pair pair) {
    String field = "pairs[" + index + "]";
    if (pair == null) {
      checks.wrong(field, "is null; give an object with a and b");
      return null;
    }
    String id = checks.optional(field + ".id", pair.id, MAX_ID);
    TextPair.Text a = TextRequest.check(checks, field + ".a", pair.a);
    TextPair.Text b = TextRequest.check(checks, field + ".b", pair.b);
    return a == null || b == null
        ? null
        : new TextPair(id == null ? Integer.toString(index) : id, a, b);
  }
}
