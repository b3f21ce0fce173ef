// SPDX-License-Identifier: Apache-2.0
package org.isnad.cluster;

import java.util.UUID;

/**
 * Where a claim stands.
 *
 * @param position index of its answer in the cluster, from 0
 * @param since number of the change that put it there
 */
public record Place(UUID cluster, int position, long since) {}
