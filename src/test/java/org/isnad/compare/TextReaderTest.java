// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.Publication;
import org.isnad.embed.Embedding;
import org.isnad.embed.Encoder;
import org.isnad.embed.Meaning;
import org.isnad.embed.Models;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read before is not read again, and is the same. */
class TextReaderTest {

  private static final String TEXT = "The flood killed 17 people in Marsa, the mayor denied.";

  private static Models models;
  private Asked encoder;
  private TextReader reader;

  @BeforeAll
  static void load() {
    models = new Models(Optional.empty(), Optional.empty());
  }

  @AfterAll
  static void close() {
    models.close();
  }

  @BeforeEach
  void make() {
    encoder = new Asked(models.encoder());
    reader = new TextReader(encoder);
  }

  @Test
  void textReadBefore_isReadWithoutTheEncoder_andTheSame() {
    Reading first = reader.read(TEXT);
    encoder.texts.clear();

    Reading again = reader.read(TEXT, Publication.UNKNOWN, first.meaning());

    assertThat(again).isEqualTo(first);
    assertThat(encoder.texts).doesNotContain(TEXT).noneMatch(text -> text.contains("#"));
  }

  /** Comparing two texts takes the product of their marks. */
  @Test
  void marks_ofATextThatMeansNothing_haveAnEnd() {
    String text = "Because of rain 5 not killed in Paris on Monday, Ahmad Ali opened. ".repeat(60);

    Reading.Marks marks = reader.read(text).marks();

    assertThat(marks.quantities()).hasSize(60);
    assertThat(marks.times()).hasSize(60);
    assertThat(marks.opposites()).hasSizeLessThanOrEqualTo(60);
    assertThat(marks.causes()).hasSize(8);
  }

  @Test
  void wordsOfATime_areNoOpposites_norPlaces() {
    Reading.Marks english = reader.read("The valve jammed last Friday.").marks();
    Reading.Marks arabic = reader.read("تعطل الصمام في شباط.").marks();

    assertThat(english.times()).hasSize(1);
    assertThat(english.opposites())
        .noneMatch(each -> english.times().get(0).span().holds(each.span()));
    assertThat(arabic.times()).hasSize(1);
    assertThat(arabic.markers()).isEmpty();
  }

  @Test
  void maskedTextThatIsAnotherNow_isReadAgain() {
    Reading first = reader.read(TEXT);
    Meaning stale = new Meaning(first.whole(), first.whole(), first.meaning().maskedText() + 1);
    encoder.texts.clear();

    Reading again = reader.read(TEXT, Publication.UNKNOWN, stale);

    assertThat(again).isEqualTo(first);
    assertThat(encoder.texts).doesNotContain(TEXT).anyMatch(text -> text.contains("#"));
  }

  /** The real encoder, and what it was asked. */
  private static final class Asked implements Encoder {
    final Encoder encoder;
    final List<String> texts = new ArrayList<>();

    Asked(Encoder encoder) {
      this.encoder = encoder;
    }

    @Override
    public Embedding encode(String text) {
      texts.add(text);
      return encoder.encode(text);
    }

    @Override
    public String id() {
      return encoder.id();
    }

    @Override
    public void close() {
      // The fixture's models are not ours to close.
    }
  }
}
