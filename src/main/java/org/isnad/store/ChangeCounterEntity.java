// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows the last number given. */
@Entity
@Table(name = "change_counter")
class ChangeCounterEntity {

  static final short ONLY = 1;

  @Id short id;
  long value;
}
