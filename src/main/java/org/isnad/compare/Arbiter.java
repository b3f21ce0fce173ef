// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

/**
 * Who is asked when the cheap evidence leaves a pair open.
 *
 * <p>The service asks its judge; an evaluation may answer from what was asked before.
 */
@FunctionalInterface
public interface Arbiter {

  /** The judge's word on two texts, both ways. */
  JudgeAnswers ask(String a, String b);
}
