// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.claim.Source;
import org.jspecify.annotations.Nullable;

/** A source as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceView(
    String id,
    Map<String, String> name,
    String kind,
    @Nullable String country,
    List<String> languages,
    @Nullable String homepage,
    List<String> aliases) {

  static SourceView of(Source source) {
    return new SourceView(
        source.id(),
        new TreeMap<>(source.name()),
        source.kind().name().toLowerCase(Locale.ROOT),
        source.country(),
        source.languages(),
        source.homepage(),
        source.aliases());
  }
}
