// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.claim.Publication;
import org.isnad.embed.Embedding;
import org.isnad.embed.Meaning;
import org.isnad.text.Act;
import org.isnad.text.CauseReader;
import org.isnad.text.Concepts;
import org.isnad.text.CueReading;
import org.isnad.text.Deed;
import org.isnad.text.Markers;
import org.isnad.text.NameReader;
import org.isnad.text.Opposite;
import org.isnad.text.PlaceNames;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.isnad.text.TimeMention;
import org.isnad.text.Token;

/**
 * All that is read in one text, read once.
 *
 * @param text as it was given
 * @param words the words that carry content, with their meaning, in order
 * @param stems light stems of those words
 * @param isArabic whether most of them are in Arabic letters
 * @param marks figures, times, cues and names found in it
 * @param meaning of the text, and of the text with its figures, times and cues of polarity blanked
 *     out
 * @param publication who published it, and when
 */
public record Reading(
    String text,
    List<Word> words,
    Set<String> stems,
    boolean isArabic,
    Marks marks,
    Meaning meaning,
    Publication publication) {

  public Reading {
    words = List.copyOf(words);
    stems = Set.copyOf(stems);
  }

  /** A reading with what follows from its words. */
  static Reading of(
      String text, List<Word> words, Marks marks, Meaning meaning, Publication publication) {
    Set<String> stems = words.stream().map(word -> word.token().stem()).collect(toSet());
    long arabic = words.stream().filter(word -> word.token().isArabic()).count();
    boolean isArabic = 2 * arabic > words.size();
    return new Reading(text, words, stems, isArabic, marks, meaning, publication);
  }

  /** Meaning of the whole text. */
  public Embedding whole() {
    return meaning.whole();
  }

  /** Meaning of the masked text: of its question, so to say. */
  public Embedding masked() {
    return meaning.masked();
  }

  /**
   * A word that carries content.
   *
   * @param meaning embedding of the word alone
   * @param rarity how much it tells, in nats of inverse document frequency, at least 0
   * @param concepts ids of what it names when it stands alone
   */
  public record Word(Token token, Embedding meaning, double rarity, Set<String> concepts) {

    public Word {
      concepts = Set.copyOf(concepts);
    }

    /** How near are two words? The cosine of their meanings, in [-1, 1]; 1 for an equal stem. */
    double near(Word other) {
      return token.stem().equals(other.token.stem()) ? 1 : meaning.cosine(other.meaning);
    }

    /** Do both name one thing? */
    boolean sharesConcept(Word other) {
      return !Collections.disjoint(concepts, other.concepts);
    }
  }

  /** What symbols say, each with the words it stands on. */
  public record Marks(
      List<Quantity> quantities,
      List<TimeMention> times,
      CueReading cues,
      List<Opposite> opposites,
      List<Concepts.Concept> concepts,
      List<PlaceNames.Place> places,
      List<NameReader.Name> names,
      List<Markers.Marker> markers,
      List<Deed> deeds,
      List<CauseReader.Cause> causes,
      List<Act> acts) {

    public Marks {
      quantities = List.copyOf(quantities);
      times = List.copyOf(times);
      opposites = List.copyOf(opposites);
      concepts = List.copyOf(concepts);
      places = List.copyOf(places);
      names = List.copyOf(names);
      markers = List.copyOf(markers);
      deeds = List.copyOf(deeds);
      causes = List.copyOf(causes);
      acts = List.copyOf(acts);
    }

    /** Is a date or hour said in these words? */
    boolean hasTime(Span words) {
      return times.stream().anyMatch(time -> time.span().overlaps(words));
    }

    /** Is a name in these words, one that surely is a name? */
    boolean hasName(Span words) {
      return names.stream().anyMatch(name -> name.sort().isNamed() && name.span().overlaps(words));
    }

    /** The known places in these words. */
    List<PlaceNames.Place> places(Span words) {
      return places.stream().filter(place -> place.span().overlaps(words)).toList();
    }
  }

  /** The i-th content word. */
  Token token(int word) {
    return words.get(word).token();
  }

  /** Which content words stand where this holds? Their indexes, in order. */
  List<Integer> wordsWhere(Predicate<Span> holds) {
    return IntStream.range(0, words.size())
        .filter(i -> holds.test(token(i).span()))
        .boxed()
        .toList();
  }

  /** Are both mostly in Arabic letters, or neither? */
  boolean sharesScript(Reading other) {
    return isArabic == other.isArabic;
  }
}
