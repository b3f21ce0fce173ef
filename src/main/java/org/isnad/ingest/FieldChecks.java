// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks fields one by one and keeps what is wrong with each.
 *
 * <p>A method returns the value to go on with, or null when there is none or it was wrong.
 */
public final class FieldChecks {

  /** Characters of one text, of a claim or to compare. */
  public static final int MAX_TEXT = 4000;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int MAX_URL = 2048;

  /** So many are told: who mends these and sends again is told of others. */
  private static final int MAX_ERRORS = 100;

  private final List<InvalidField> errors = new ArrayList<>();

  /** Notes that something is wrong. */
  public void wrong(String field, String message) {
    if (errors.size() < MAX_ERRORS) {
      errors.add(new InvalidField(field, message));
    }
  }

  /** The value made from the fields, unless one of them was wrong. */
  public <T> Checked<T> result(Supplier<T> value) {
    return errors.isEmpty() ? new Checked<>(value.get(), List.of()) : new Checked<>(null, errors);
  }

  /** A string that must be there. */
  public @Nullable String required(String field, @Nullable String value, int max) {
    if (value == null) {
      wrong(field, "is missing; give 1 to " + max + " characters");
      return null;
    }
    return optional(field, value, max);
  }

  /** A string of 1 to {@code max} UTF-16 units, not blank, that every store can hold. */
  public @Nullable String optional(String field, @Nullable String value, int max) {
    if (value == null) {
      return null;
    }
    String complaint = complaint(value, max);
    if (complaint != null) {
      wrong(field, complaint);
      return null;
    }
    return value;
  }

  private static @Nullable String complaint(String value, int max) {
    if (value.length() > max) {
      return "has " + value.length() + " characters; give at most " + max;
    }
    if (isBlank(value)) {
      return "is blank; give 1 to " + max + " characters";
    }
    if (value.indexOf('\0') >= 0) {
      return "has a NUL character (U+0000); remove it";
    }
    int surrogate = loneSurrogate(value);
    return surrogate < 0
        ? null
        : "has half a surrogate pair at position " + surrogate + "; send whole characters";
  }

  /** Is there nothing to be seen in it? Unlike {@link String#isBlank}, no-break spaces are not. */
  private static boolean isBlank(String value) {
    return value
        .codePoints()
        .allMatch(
            each ->
                Character.isWhitespace(each)
                    || Character.isSpaceChar(each)
                    || Character.isISOControl(each)
                    || Character.getType(each) == Character.FORMAT);
  }

  /** Position of the first half of a pair that stands alone, or -1. */
  private static int loneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        return i;
      }
    }
    return -1;
  }

  /** The id of a source. */
  public @Nullable String sourceId(String field, @Nullable String value) {
    String id = required(field, value, 64);
    if (id != null && !id.matches("[a-z0-9-]+")) {
      wrong(field, "must be 1 to 64 of a-z, 0-9 and -, such as \"asharq-al-awsat\"");
      return null;
    }
    return id;
  }

  /** An ISO 639-1 code. */
  public @Nullable String language(String field, @Nullable String value) {
    if (value != null && !LANGUAGES.contains(value)) {
      wrong(field, "must be a lower-case ISO 639-1 code, such as \"ar\" or \"en\"");
      return null;
    }
    return value;
  }

  /** An absolute http or https address. */
  public @Nullable String address(String field, @Nullable String value) {
    String address = optional(field, value, MAX_URL);
    if (address != null && !isHttp(address)) {
      wrong(field, "must be an absolute http or https address, such as \"https://example.org/a\"");
      return null;
    }
    return address;
  }

  private static boolean isHttp(String address) {
    try {
      URI uri = new URI(address);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A moment, cut to the microseconds that the store keeps. */
  public @Nullable Instant instant(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC);
      if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeParseException | ArithmeticException e) {
      // Told below, with the same remedy as a year out of range.
    }
    wrong(
        field,
        "must be an ISO 8601 instant of the years 1 to 9999, such as \"2014-01-15T15:00:00Z\"");
    return null;
  }
}
