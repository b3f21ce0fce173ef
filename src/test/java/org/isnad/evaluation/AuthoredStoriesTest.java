// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Are the stories of our own fit to learn from? */
class AuthoredStoriesTest {

  private static final List<Story> STORIES =
      Stream.concat(AuthoredStories.read().stream(), AuthoredStories.heldBack().stream()).toList();

  @Test
  void read_everyStory_isToldInBothLanguagesByManySources() {
    assertThat(STORIES).hasSizeGreaterThanOrEqualTo(195);
    for (Story story : STORIES) {
      assertThat(story.told().stream().map(Story.Told::source).distinct().count())
          .as(story.name())
          .isGreaterThanOrEqualTo(8);
      for (String language : List.of("ar", "en")) {
        assertThat(story.told().stream().map(told -> told.said().language()))
            .as(story.name())
            .filteredOn(language::equals)
            .hasSizeGreaterThan(story.told().size() / 3);
      }
    }
  }

  @Test
  void read_anyClaim_hasAnIdOfItsOwnAndAWordInTheScriptOfItsLanguage() {
    List<Story.Told> all = STORIES.stream().flatMap(story -> story.told().stream()).toList();

    assertThat(all).extracting(Story.Told::externalId).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            told ->
                assertThat(told.said().text())
                    .containsPattern(
                        Objects.equals(told.said().language(), "ar") ? "\\p{IsArabic}" : "[a-z]"));
  }

  @Test
  void pairs_ofAStory_areOfOneQuestionOrOfTwo() {
    Story story = STORIES.get(0);
    int claims = story.told().size();

    assertThat(story.pairs()).hasSize(claims * (claims - 1) / 2);
    assertThat(story.pairs()).filteredOn(LabelledPair::isOneQuestion).isNotEmpty();
    assertThat(story.pairs()).filteredOn(pair -> !pair.isOneQuestion()).isNotEmpty();
  }
}
