// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Conditions with their parameters: only of what is asked for, so that indexes serve them. */
final class Conditions {

  private final StringJoiner all = new StringJoiner(" and ");
  private final Map<String, Object> parameters = new HashMap<>();

  /** Adds a condition with its one parameter, unless that is null: then nobody asked. */
  Conditions add(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      all.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /**
   * Whether a text has the words of the parameter {@code words}: as the indexes claim_words and
   * claim_revision_words have it, to the letter. The cast and the comparison make it a condition in
   * the eyes of Hibernate; PostgreSQL plans without them.
   */
  static String hasWords(String text) {
    return "cast(sql('to_tsvector(''arabic'', ?) @@ websearch_to_tsquery(''arabic'', ?)', "
        + text
        + ", :words) as Boolean) = true";
  }

  String hql() {
    return all.toString();
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }
}
