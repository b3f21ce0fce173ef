/**
 * How good are the answers? Labelled pairs and stories, the fit of the weights to them, and the
 * figures of docs/evaluation.md. The data itself is not part of the project: commands take the
 * folder that holds it. A newswire that never was, with its clusters, is generated from tables that
 * are part of it.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
