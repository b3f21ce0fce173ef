// SPDX-License-Identifier: Apache-2.0
package org.isnad.timeline;

/** What a claim did to its cluster when it came. */
public enum Event {
  /** The first claim on the question, or to give an answer that conflicts with none before. */
  FIRST,
  /** The same source gives the answer it gave before. */
  REPEAT,
  /** Another source gives an answer already there. */
  CORROBORATE,
  /** The first claim to give an answer that conflicts with an earlier one. */
  CONFLICT,
  /** The first to give such an answer by denying, disowning or knowing nothing of the other. */
  DENY,
  /** A source changed the words of its claim. */
  REVISE,
  /** A source took its claim back. */
  RETRACT
}
