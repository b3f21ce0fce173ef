/**
 * Which claims are about one question, and which of them give the same answer?
 *
 * <p>In: claims, the {@link org.isnad.cluster.Link}s between them, each a function of its pair
 * alone, and the {@link org.isnad.cluster.Binding}s, what people said of pairs. Out: clusters (one
 * question each) split into positions (one answer each). Two steps: average linkage over the bits
 * for "same question", then, inside a cluster, correlation clustering over the bits for "same
 * answer": a conflict therefore splits positions, never clusters.
 *
 * <p>Invariant: the result depends on the set of claims, links and bindings, not on their order.
 * Weights are added as whole numbers, so that no order of addition shows, and ties break by id.
 *
 * <p>This package does not know how links are found, stored or shown.
 */
@NullMarked
package org.isnad.cluster;

import org.jspecify.annotations.NullMarked;
