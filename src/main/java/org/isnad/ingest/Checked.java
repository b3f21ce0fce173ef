// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in, checked.
 *
 * @param value null exactly when there are errors
 */
public record Checked<T>(@Nullable T value, List<InvalidField> errors) {

  public Checked {
    errors = List.copyOf(errors);
    if ((value == null) == errors.isEmpty()) {
      throw new IllegalArgumentException("either a value or errors");
    }
  }
}
