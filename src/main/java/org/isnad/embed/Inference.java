// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/**
 * One run of the judge: what it says, and the hidden state that it says it from.
 *
 * @param state what its layers hold of the pair, {@link Judge#STATE} numbers in a fixed order; not
 *     to be changed
 */
public record Inference(Verdict verdict, float[] state) {}
