/**
 * What surrounds the service: how it starts, what it is told, who may call it and how it says that
 * it is well.
 *
 * <p>{@link org.isnad.ops.Main} opens the data folder, starts the PostgreSQL of our own when no
 * other is configured, and then Quarkus; it stops them in the opposite order. {@link
 * org.isnad.ops.IsnadConfig} holds every setting of ours. Keys become identities here; which role
 * an endpoint needs is said on the endpoint.
 *
 * <p>The only package that may ask the machine what time it is.
 *
 * <p>This package does not judge claims, and no package that does may depend on it.
 */
@NullMarked
package org.isnad.ops;

import org.jspecify.annotations.NullMarked;
