// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generated claim and where it belongs.
 *
 * @param question name of its question, one cluster each
 * @param answer name of its answer, one position each
 */
record WireClaim(
    String source,
    String text,
    String language,
    @Nullable String speaker,
    Instant publishedAt,
    String question,
    String answer) {}
