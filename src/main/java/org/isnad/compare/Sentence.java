// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

/** What a piece of evidence says, for a reader of either language. */
public record Sentence(String en, String ar) {}
