// SPDX-License-Identifier: Apache-2.0
package org.isnad.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes claims: a newspaper, an agency, a ministry.
 *
 * @param id lower-case slug, {@code [a-z0-9-]{1,64}}
 * @param name name by ISO 639-1 language, at least one entry
 * @param country ISO 3166-1 alpha-2, upper case, or null when unknown
 * @param languages ISO 639-1 codes it publishes in, may be empty
 * @param homepage absolute http(s) address, or null
 * @param aliases other names it is cited by, may be empty
 */
public record Source(
    String id,
    Map<String, String> name,
    SourceKind kind,
    @Nullable String country,
    List<String> languages,
    @Nullable String homepage,
    List<String> aliases) {

  public Source {
    name = Map.copyOf(name);
    languages = List.copyOf(languages);
    aliases = List.copyOf(aliases);
  }
}
