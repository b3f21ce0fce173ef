// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * A word or phrase that changes what its sentence asserts.
 *
 * @param kind how it changes it
 * @param span the cue itself
 * @param scope the words it governs, cue included; where its subject stands behind its verb ("kaffa
 *     ash-sharika 'an"), only what stands behind the subject
 */
public record Cue(Kind kind, Span span, Span scope) {

  /** How a cue changes what is asserted. */
  public enum Kind {
    /** not, never, no, without; lam, lan, la, laysa, ghayr. */
    NEGATION,
    /** denied, refuted, dismissed, fake news; nafa, kadhdhaba. */
    DENIAL,
    /** disowned, distanced himself, not ours; tabarra'a, tanassala. */
    DISOWNING,
    /** knows nothing of, has never heard of, not aware; la 'ilma li. */
    NO_KNOWLEDGE,
    /** ruled out, excluded; istab'ada. */
    RULING_OUT,
    /** may, reportedly, alleged, likely; qad, rubbama, yuqal. */
    HEDGE,
    /** only, just, no more than; faqat, illa. */
    ONLY,
    /** not yet, still has not; lam ... ba'd. */
    NOT_YET,
    /** no longer, any more; lam ya'ud. */
    NO_LONGER,
    /** still, continues; ma zala. */
    STILL,
    /** already, before now; sabaqa an, bi-l-fi'l. */
    ALREADY,
    /** too, also, even: others beside those named; aydan, kadhalika. */
    ALSO,
    /** failed to, refused, stopped, prevented: the act did not happen. */
    FAILURE,
    /** declined to comment: asserts nothing. */
    NO_COMMENT,
    /** said, told, reported: who speaks, not what is said. */
    REPORT,
    /** confirmed, admitted, insisted: who speaks, and that it holds. */
    CONFIRMATION;

    /** Does it say that somebody denies, disowns or knows nothing of what it governs? */
    public boolean isStance() {
      return this == DENIAL || this == DISOWNING || this == NO_KNOWLEDGE;
    }
  }
}
