/**
 * Who said what first, and what changed?
 *
 * <p>In: the claims of one cluster with their revisions and positions. Out: dated entries in a
 * total order, each naming the event it is and the claim it answers. Nothing is shown but what a
 * claim says; an entry always cites one.
 *
 * <p>This package does not know how clusters are found, stored or sent.
 */
@NullMarked
package org.isnad.timeline;

import org.jspecify.annotations.NullMarked;
