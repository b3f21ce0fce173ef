/**
 * Takes in what sources said: a {@link org.isnad.ingest.ClaimSubmission} as it came, checked field
 * by field, becomes a {@link org.isnad.claim.ClaimContent} and is recorded by {@link
 * org.isnad.ingest.ClaimIntake}, the one door through which claims are written.
 *
 * <p>A text is kept as it came; what is wrong with a submission is said per field, with what to do
 * about it. A language that is not given is told from the text.
 *
 * <p>{@link org.isnad.ingest.ClaimPipeline} then takes every claim that is pending through the
 * steps: read, find candidates, compare, and one transaction that clusters and writes. What is
 * pending is a column in the database, so a process may end anywhere.
 *
 * <p>This package does not know HTTP, JSON or SQL, and decides nothing about claims itself.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
