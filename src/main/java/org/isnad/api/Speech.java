// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** In which of our two languages does a reader want labels and titles? */
final class Speech {

  /** Of those we have; the first when the reader accepts neither. */
  private static final List<String> LANGUAGES = List.of("en", "ar");

  private Speech() {}

  /** ISO 639-1. */
  static String of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }
}
