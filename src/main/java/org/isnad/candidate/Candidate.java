// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.UUID;

/**
 * A claim worth a comparison.
 *
 * @param version version of the claim when it was indexed; older than the store's means stale
 * @param bm25 shared words weighted by rarity; at least 0, 0 when none is shared; comparable within
 *     one answer only
 * @param cosine closeness in meaning, in [-1, 1], exact
 */
public record Candidate(UUID id, long version, double bm25, double cosine) {}
