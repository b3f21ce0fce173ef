// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/**
 * The run every model must pass when it is loaded: a tokenizer of another vocabulary, or an output
 * of another width than declared, shows here and not at the first claim.
 */
final class Trial {

  /** Both languages, digits of both, and a piece no vocabulary has. */
  static final String TEXT =
      "قال الوزير إن 12 شخصا قتلوا. The minister said ١٢ people died. \uFFFD";

  static final String FAILED = "fails on its first text; do model and tokenizer belong together?";

  private Trial() {}
}
