/**
 * The HTTP contract, version 1: resources, their JSON, and problems as RFC 9457 describes them.
 *
 * <p>Every endpoint that writes says which role it needs ({@link org.isnad.api.Roles}).
 *
 * <p>This package does not speak SQL, Lucene or ONNX, and decides nothing about claims.
 */
@NullMarked
package org.isnad.api;

import org.jspecify.annotations.NullMarked;
