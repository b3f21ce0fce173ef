/**
 * The two models: how close are two texts in meaning ({@link org.isnad.embed.Encoder}), and does
 * one follow from, contradict or say nothing of the other ({@link org.isnad.embed.Judge})?
 *
 * <p>In: any Java string, whatever is in it. Out: an {@link org.isnad.embed.Embedding} or a {@link
 * org.isnad.embed.Verdict}, with the hidden state that says so where it is asked for ({@link
 * org.isnad.embed.Inference}). {@link org.isnad.embed.Models} loads both once, for all threads.
 *
 * <p>One text or one pair a run, each on one thread: the judge scales its activations per run, so
 * beside neighbours a result would depend on them. Alone it is a function of its input. How many
 * runs go on at once is for the caller to bound; more than there are cores gains nothing.
 *
 * <p>This package does not cut texts into sentences, decide a relation, or know what a claim is.
 */
@NullMarked
package org.isnad.embed;

import org.jspecify.annotations.NullMarked;
