/**
 * HTTP and JSON: the contract of version 1 under {@code /api/v1}.
 *
 * <p>Input is strict: an unknown field, a wrong type, a duplicate key or a text that no store can
 * hold is refused by name, with a remedy. Every refusal is an RFC 9457 problem of a {@link
 * org.isnad.api.ProblemType} and is written by {@link org.isnad.api.ProblemMapper} alone. Versions
 * of the store become strong ETags and are asked before a body is built. Everything that touches
 * the database runs on a worker thread.
 *
 * <p>This package does not know SQL, Lucene or ONNX, and does not decide anything about claims.
 */
@NullMarked
package org.isnad.api;

import org.jspecify.annotations.NullMarked;
