// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameReaderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/skeletons.csv", numLinesToSkip = 1)
  void skeletons_ofOneNameInTwoScripts_areEqual(String arabic, String latin, boolean same) {
    String one = Transliteration.skeleton(arabic);

    assertThat(one).isNotEmpty();
    assertThat(one.equals(Transliteration.skeleton(latin))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/sounds.csv", delimiter = '|', numLinesToSkip = 1)
  void sounds_ofTwoScripts_areAlikeWhereANameMayBeOne(String arabic, String latin, boolean alike) {
    Sound one = Sound.of(arabic);
    Sound other = Sound.of(latin);

    assertThat(one.alike(other)).isEqualTo(alike);
    assertThat(other.alike(one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/places.csv", numLinesToSkip = 1)
  void places_ofText_areCountries(String text, String countries) {
    String read =
        PlaceNames.read(text, Tokenizer.tokenize(text)).stream()
            .map(PlaceNames.Place::country)
            .collect(Collectors.joining(" "));

    assertThat(read).isEqualTo(countries == null ? "" : countries);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/places-of-countries.csv", delimiter = '|', numLinesToSkip = 1)
  void places_ofText_areCitiesAndSeas(String text, String places) {
    String read =
        PlaceNames.read(text, Tokenizer.tokenize(text)).stream()
            .map(PlaceNames.Place::id)
            .collect(Collectors.joining(" "));

    assertThat(read).isEqualTo(places == null ? "" : places);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/names.csv", delimiter = '|', numLinesToSkip = 1)
  void names_ofText_areThoseAReaderSees(String text, String names) {
    String read =
        NameReader.read(text, Tokenizer.tokenize(text)).stream()
            .filter(name -> name.sort().isNamed())
            .map(name -> name.span().of(text))
            .collect(Collectors.joining("; "));

    assertThat(read).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/where.csv", delimiter = '|', numLinesToSkip = 1)
  void markers_ofPlace_announceItsPhrase(String text, String where) {
    String read =
        Markers.read(Tokenizer.tokenize(text)).stream()
            .filter(marker -> marker.kind() == Markers.Kind.PLACE && marker.phrase() != null)
            .map(marker -> marker.way() + " " + marker.phrase().of(text))
            .collect(Collectors.joining("; "));

    assertThat(read).isEqualTo(where == null ? "" : where);
  }

  @Test
  void names_ofTwoScripts_soundAlike() {
    String arabic = "التقى الوزير أنغيلا شنايدر";
    String english = "The minister met Angela Schneider";

    List<String> here = NameReader.read(english, Tokenizer.tokenize(english)).get(0).skeletons();
    List<String> there =
        NameReader.read(arabic, Tokenizer.tokenize(arabic)).stream()
            .flatMap(n -> n.skeletons().stream())
            .toList();

    assertThat(there).containsAll(here);
  }

  @Test
  void namesAndPlaces_ofAnyText_areInRange() {
    AnyText.seeded(3_000)
        .forEach(
            text -> {
              List<Token> tokens = Tokenizer.tokenize(text);
              assertThat(NameReader.read(text, tokens))
                  .allMatch(n -> n.span().end() <= text.length());
              assertThat(PlaceNames.read(text, tokens))
                  .allMatch(p -> p.span().end() <= text.length());
              assertThat(Transliteration.skeleton(text)).isNotNull();
            });
  }
}
