/**
 * Sources, claims, relations and clusters in PostgreSQL: the tables of {@code db/migration} and the
 * code that reads and writes them.
 *
 * <p>Every write goes through {@link org.isnad.store.ChangeLog#open}, which locks the change
 * counter first. So all writers, of all processes, are serialised; numbers have no gaps; and the
 * order of the numbers is the order of the commits. Rows carry the number of the change that made
 * them ({@code seq}) and of the last that touched them ({@code version}).
 *
 * <p>Entities are package-private and map themselves to the values of {@link org.isnad.claim}.
 *
 * <p>This package does not validate what a source said, know HTTP, or decide how claims relate.
 */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
