/**
 * Takes in what sources said: a {@link org.isnad.ingest.ClaimSubmission} as it came, checked field
 * by field, becomes a {@link org.isnad.claim.ClaimContent} and is recorded by {@link
 * org.isnad.ingest.ClaimIntake}, the one door through which claims are written.
 *
 * <p>A text is kept as it came; what is wrong with a submission is said per field, with what to do
 * about it. A language that is not given is told from the text.
 *
 * <p>This package does not know HTTP, JSON or SQL, and does not compare claims.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
