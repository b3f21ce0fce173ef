// SPDX-License-Identifier: Apache-2.0
/**
 * What did people say about pairs of claims, and which of it binds the machine?
 *
 * <p>In: {@link org.isnad.judgement.Judgement}s, each about two claims in the words they had when
 * it was made. Out: those that bind ({@link org.isnad.judgement.Consistency}), and for one that
 * would contradict them the shortest chain of those that make it so.
 *
 * <p>A judgement is about words: it binds while both claims say them, is suspended while one does
 * not, and is withdrawn but never deleted. Of judgements that contradict each other the older
 * binds.
 *
 * <p>Also: which pairs a person should look at first ({@link org.isnad.judgement.ReviewQueue}), and
 * what would be if people said something ({@link org.isnad.judgement.WhatIf}).
 *
 * <p>This package does not store or show anything, and leaves all clustering to {@code cluster}.
 */
@NullMarked
package org.isnad.judgement;

import org.jspecify.annotations.NullMarked;
