/**
 * What speaks for and against two texts being about one question, and do they agree?
 *
 * <p>In: two {@link org.isnad.compare.Reading}s, each made once per text by {@link
 * org.isnad.compare.TextReader}. Out: a {@link org.isnad.compare.Comparison}: relation,
 * probabilities, graded similarity, the dimensions that agree or differ, and every piece of
 * evidence with its weight in bits and the words it rests on.
 *
 * <p>Evidence is additive: each {@link org.isnad.compare.Feature} observes a few numbers about the
 * pair, the fitted {@link org.isnad.compare.Weights} turn them into bits for each relation, and
 * what is not observed adds nothing (Fellegi and Sunter 1969, in the form of a multinomial logistic
 * model pooled with boosted trees, whose steps add up too). The judge, which costs a thousand times
 * more than the rest, is asked only where the cheap evidence leaves the pair open.
 *
 * <p>Invariants: a comparison is a function of the two texts, their dates and sources alone; {@code
 * compare(a, b)} mirrors {@code compare(b, a)}; the weights shown add up to the score.
 *
 * <p>This package does not know claims' stores, clusters or HTTP.
 */
@NullMarked
package org.isnad.compare;

import org.jspecify.annotations.NullMarked;
