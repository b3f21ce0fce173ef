// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

/** What would become otherwise if a person answered against the machine's arrangement? */
public enum Stake {
  /** Two clusters would be one. */
  CLUSTERS_JOIN,
  /** A cluster would part. */
  CLUSTER_PARTS,
  /** Two positions would be one. */
  POSITIONS_JOIN,
  /** A position would part. */
  POSITION_PARTS
}
