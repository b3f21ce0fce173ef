// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which language is a text?
 *
 * <p>The script decides first: Arabic letters alone are Arabic, unless letters occur that only
 * Persian or Urdu write. Otherwise n-gram profiles (Shuyo, Language Detection Library, 2010) are
 * asked, and believed from a probability of 0.9: short English headlines with foreign names score
 * badly, and English is by far the most likely of what is left.
 */
@ApplicationScoped
class LanguageDetection {

  private static final List<String> KNOWN =
      List.of(
          "ar", "fa", "ur", "he", "en", "fr", "de", "es", "it", "pt", "nl", "tr", "ru", "uk", "el");

  /** Gaf, cheh, jeh, peh, tteh, ddal, rreh, yeh barree: no Arabic word has them. */
  private static final String NOT_ARABIC = "گچژپٹڈڑے";

  private static final Set<String> LATIN = Set.of("en", "fr", "de", "es", "it", "pt", "nl", "tr");
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");
  private static final double BELIEVED = 0.9;

  private final LanguageDetector detector;

  LanguageDetection() {
    try {
      LanguageProfileReader reader = new LanguageProfileReader();
      detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .withProfiles(reader.readBuiltIn(KNOWN.stream().map(LdLocale::fromString).toList()))
              .seed(1L)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException("language profiles cannot be read", e);
    }
  }

  /** ISO 639-1 code of the text's language, or null when nothing in the text tells. */
  @Nullable String of(String text) {
    long arabic = letters(text, Character.UnicodeScript.ARABIC);
    long latin = letters(text, Character.UnicodeScript.LATIN);
    if (arabic > 0 && arabic >= latin) {
      return text.chars().anyMatch(unit -> NOT_ARABIC.indexOf(unit) >= 0)
          ? believed(text, ARABIC, "ar")
          : "ar";
    }
    return latin > 0 ? believed(text, LATIN, "en") : believed(text, Set.copyOf(KNOWN), null);
  }

  private @Nullable String believed(String text, Set<String> possible, @Nullable String otherwise) {
    return detector.getProbabilities(text).stream()
        .filter(guess -> guess.getProbability() >= BELIEVED)
        .map(guess -> guess.getLocale().getLanguage())
        .filter(possible::contains)
        .findFirst()
        .orElse(otherwise);
  }

  private static long letters(String text, Character.UnicodeScript script) {
    return text.codePoints()
        .filter(point -> Character.isLetter(point) && Character.UnicodeScript.of(point) == script)
        .count();
  }
}
