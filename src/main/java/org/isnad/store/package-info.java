/**
 * What PostgreSQL keeps, through Hibernate Panache; Flyway migrations make its tables.
 *
 * <p>Entities and repositories stay in here; other packages meet values ({@link
 * org.isnad.store.ApiKey}) and the few public classes that give and take them.
 *
 * <p>This package does not know HTTP, and decides nothing about claims.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
