// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

/**
 * What is wrong with one field of what came in.
 *
 * @param field name as the sender wrote it
 * @param message what is wrong and what to do about it; never repeats a whole text
 */
public record InvalidField(String field, String message) {}
