// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

/**
 * A source as the store holds it.
 *
 * @param version number of the change that last touched the source
 * @param created true when the call that returned this recorded the source for the first time
 */
public record StoredSource(Source source, long version, boolean created) {}
