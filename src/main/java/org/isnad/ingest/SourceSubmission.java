// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Source;
import org.isnad.claim.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A source as it came in; null is a field that is absent.
 *
 * @param id absent, or the same as in the address it was sent to
 */
public record SourceSubmission(
    @Nullable String id,
    @Nullable Map<String, String> name,
    @Nullable String kind,
    @Nullable String country,
    @Nullable List<String> languages,
    @Nullable String homepage,
    @Nullable List<String> aliases) {

  private static final int MAX_NAME = 300;
  private static final int MAX_ITEMS = 200;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String KINDS =
      Stream.of(SourceKind.values()).map(SourceSubmission::word).collect(Collectors.joining(", "));

  /** The source, if every field is right. */
  public Checked<Source> check(String addressedId) {
    FieldChecks checks = new FieldChecks();
    checks.sourceId("id", addressedId);
    if (id != null && !id.equals(addressedId)) {
      checks.wrong("id", "differs from the id in the address; leave it out or make them equal");
    }
    checkName(checks);
    SourceKind known = kind(checks);
    checkCountry(checks);
    List<String> spoken = distinct(checks, "languages", "codes", languages);
    spoken.forEach(language -> checks.language("languages", language == null ? "" : language));
    checks.address("homepage", homepage);
    List<String> also = distinct(checks, "aliases", "names", aliases);
    also.forEach(alias -> checks.required("aliases", alias, MAX_NAME));
    return checks.result(
        () ->
            new Source(
                addressedId,
                requireNonNull(name),
                requireNonNull(known),
                country,
                spoken,
                homepage,
                also));
  }

  private void checkName(FieldChecks checks) {
    if (name == null || name.isEmpty()) {
      checks.wrong("name", "is missing; give it by language, such as {\"en\":\"BBC\"}");
      return;
    }
    if (name.size() > MAX_ITEMS) {
      checks.wrong("name", "has " + name.size() + " languages; give at most " + MAX_ITEMS);
      return;
    }
    name.forEach(
        (language, value) -> {
          checks.language("name", language);
          checks.required("name", value, MAX_NAME);
        });
  }

  private @Nullable SourceKind kind(FieldChecks checks) {
    for (SourceKind known : SourceKind.values()) {
      if (word(known).equals(kind)) {
        return known;
      }
    }
    checks.wrong("kind", (kind == null ? "is missing" : "is unknown") + "; give one of " + KINDS);
    return null;
  }

  private void checkCountry(FieldChecks checks) {
    if (country != null && !COUNTRIES.contains(country)) {
      checks.wrong("country", "must be an upper-case ISO 3166-1 code, such as \"GB\"");
    }
  }

  /** Each once, in this order; none when there are too many, which is then all that is wrong. */
  private static List<String> distinct(
      FieldChecks checks, String field, String ofWhat, @Nullable List<String> given) {
    if (given == null) {
      return List.of();
    }
    if (given.size() > MAX_ITEMS) {
      checks.wrong(field, "has " + given.size() + " " + ofWhat + "; give at most " + MAX_ITEMS);
      return List.of();
    }
    return given.stream().distinct().toList();
  }

  private static String word(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
