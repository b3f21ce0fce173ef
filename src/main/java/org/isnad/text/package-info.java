/**
 * Reads one text: normal form, tokens, light stems, figures, times and the cues of negation, denial
 * and hedging, each with the span of the original words it rests on.
 *
 * <p>Folds spelling, never meaning: negation, figures and names survive every step. All offsets are
 * UTF-16 units of the text as it was given.
 *
 * <p>This package does not compare texts, and does not know claims, stores or HTTP.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
