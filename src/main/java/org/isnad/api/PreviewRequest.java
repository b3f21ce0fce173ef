// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Thresholds;
import org.isnad.ingest.Checked;
import org.isnad.ingest.FieldChecks;
import org.isnad.judgement.Supposition;
import org.jspecify.annotations.Nullable;

/** What to suppose, as it came; null is a field that is absent. */
record PreviewRequest(
    @Schema(description = "At most 100") @Nullable List<@Nullable Supposed> judgements,
    @Nullable Cuts thresholds,
    @Schema(description = "Ids of at most 50 clusters that thresholds are tried on")
        @Nullable List<@Nullable String> clusters) {

  static final int MAX_JUDGEMENTS = 100;
  static final int MAX_CLUSTERS = 50;
  private static final double MOST_BITS = 100;
  private static final int MOST_LINKS = 100;

  /** A judgement that might be made. */
  @Schema(name = "SupposedJudgement")
  record Supposed(@Nullable String a, @Nullable String b, @Nullable String relation) {}

  /** Thresholds; those that are absent stay as they are. */
  @Schema(name = "SupposedThresholds")
  record Cuts(
      @Nullable Double sameQuestion,
      @Nullable Double sameAnswer,
      @Nullable Double unweighedQuestion,
      @Nullable Double levelShare,
      @Nullable Integer levelLinks) {}

  /** The supposition, if every field is right. */
  Supposition check(Thresholds standard) {
    FieldChecks checks = new FieldChecks();
    List<Binding> judged = judged(checks);
    List<UUID> named = named(checks);
    Thresholds supposed = thresholds == null ? standard : thresholds(checks, thresholds, standard);
    if (judged.isEmpty() && named.isEmpty()) {
      checks.wrong("judgements", "is missing, and so is clusters; give at least one of them");
    }
    Checked<Supposition> checked = checks.result(() -> new Supposition(judged, named, supposed));
    if (checked.value() == null) {
      throw ProblemException.invalid(checked.errors());
    }
    return checked.value();
  }

  private List<Binding> judged(FieldChecks checks) {
    List<@Nullable Supposed> came = judgements == null ? List.of() : judgements;
    if (came.size() > MAX_JUDGEMENTS) {
      checks.wrong("judgements", "has " + came.size() + "; give at most " + MAX_JUDGEMENTS);
      return List.of();
    }
    List<Binding> judged = new ArrayList<>();
    for (int i = 0; i < came.size(); i++) {
      String field = "judgements[" + i + "]";
      Supposed each = came.get(i);
      if (each == null) {
        checks.wrong(field, "is null; give an object with a, b and relation");
        continue;
      }
      UUID a = JudgementRequest.claim(checks, field + ".a", each.a);
      UUID b = JudgementRequest.claim(checks, field + ".b", each.b);
      Relation relation = JudgementRequest.relation(checks, field + ".relation", each.relation);
      if (a != null && a.equals(b)) {
        checks.wrong(field + ".b", "is the same claim as a; give another");
      } else if (a != null && b != null && relation != null) {
        judged.add(new Binding(a, b, relation));
      }
    }
    return judged;
  }

  private List<UUID> named(FieldChecks checks) {
    List<@Nullable String> came = clusters == null ? List.of() : clusters;
    if (came.size() > MAX_CLUSTERS) {
      checks.wrong("clusters", "has " + came.size() + "; give at most " + MAX_CLUSTERS);
      return List.of();
    }
    List<UUID> named = new ArrayList<>();
    for (int i = 0; i < came.size(); i++) {
      String each = came.get(i);
      UUID id = each == null ? null : Ids.parse(each);
      if (id == null) {
        checks.wrong("clusters[" + i + "]", "must be a UUID");
      } else {
        named.add(id);
      }
    }
    return named;
  }

  private static Thresholds thresholds(FieldChecks checks, Cuts cuts, Thresholds standard) {
    return new Thresholds(
        number(checks, "sameQuestion", cuts.sameQuestion, standard.sameQuestion(), -MOST_BITS),
        number(checks, "sameAnswer", cuts.sameAnswer, standard.sameAnswer(), -MOST_BITS),
        number(
            checks,
            "unweighedQuestion",
            cuts.unweighedQuestion,
            standard.unweighedQuestion(),
            -MOST_BITS),
        number(checks, "levelShare", cuts.levelShare, standard.levelShare(), 0),
        (int)
            number(
                checks,
                "levelLinks",
                cuts.levelLinks == null ? null : requireNonNull(cuts.levelLinks).doubleValue(),
                standard.levelLinks(),
                1));
  }

  /** Bits are from -100 to 100, the share from 0 to 1, the links from 1 to 100. */
  private static double number(
      FieldChecks checks, String name, @Nullable Double given, double standard, double least) {
    double most = least < 0 ? MOST_BITS : least == 0 ? 1 : MOST_LINKS;
    if (given != null && !(given >= least && given <= most)) {
      checks.wrong(
          "thresholds." + name, "must be a number from " + (int) least + " to " + (int) most);
    }
    return given == null ? standard : given;
  }
}
