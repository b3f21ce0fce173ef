// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.judgement.Assessed;
import org.isnad.judgement.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as clients see it.
 *
 * @param a the lesser id of the two claims
 * @param aRevision whose words were judged
 * @param madeBy id of the key
 * @param state binding, suspended or withdrawn
 * @param reason why it is suspended: words, retracted or contradiction
 * @param suspendedBy the older judgements it contradicts
 * @param clusters where both claims are now; in the answer to a change only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Judgement")
record JudgementView(
    UUID id,
    UUID a,
    int aRevision,
    UUID b,
    int bRevision,
    String relation,
    @Nullable String note,
    String madeBy,
    Instant madeAt,
    String state,
    @Nullable String reason,
    @Nullable List<ChainLink> suspendedBy,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable List<TimelineView> clusters) {

  static JudgementView of(Assessed assessed, @Nullable List<TimelineView> clusters) {
    Judgement judgement = assessed.judgement();
    Judgement.Withdrawal withdrawal = judgement.withdrawal();
    Assessed.Reason reason = assessed.reason();
    return new JudgementView(
        judgement.id(),
        judgement.a(),
        judgement.aRevision(),
        judgement.b(),
        judgement.bRevision(),
        judgement.relation().name().toLowerCase(Locale.ROOT),
        judgement.note(),
        judgement.madeBy(),
        judgement.madeAt(),
        assessed.state().name().toLowerCase(Locale.ROOT),
        reason == null ? null : reason.name().toLowerCase(Locale.ROOT),
        assessed.by().isEmpty() ? null : assessed.by().stream().map(ChainLink::of).toList(),
        withdrawal == null ? null : withdrawal.by(),
        withdrawal == null ? null : withdrawal.at(),
        clusters);
  }
}
