// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.claim.Publication;
import org.isnad.embed.Encoder;
import org.isnad.embed.Meaning;
import org.isnad.text.ActReader;
import org.isnad.text.Antonyms;
import org.isnad.text.CauseReader;
import org.isnad.text.Concepts;
import org.isnad.text.Cue;
import org.isnad.text.CueReader;
import org.isnad.text.Markers;
import org.isnad.text.NameReader;
import org.isnad.text.Opposite;
import org.isnad.text.PlaceNames;
import org.isnad.text.Quantity;
import org.isnad.text.QuantityReader;
import org.isnad.text.Rarity;
import org.isnad.text.RoleReader;
import org.isnad.text.Span;
import org.isnad.text.StopWords;
import org.isnad.text.TimeMention;
import org.isnad.text.TimeReader;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, for any number of comparisons.
 *
 * <p>Costs two runs of the encoder and one for each content word the encoder does not remember.
 */
public final class TextReader {

  /**
   * Marks of a kind. No text that means something has more, and without an end two hostile texts
   * would take minutes to compare.
   */
  private static final int MOST = 60;

  /** Stands for a figure or time in the masked text: the same for all, and known to the encoder. */
  private static final String MASK = "#";

  /** Cues that decide between yes and no; the question is the same without them. */
  private static final Set<Cue.Kind> POLAR =
      EnumSet.of(
          Cue.Kind.NEGATION,
          Cue.Kind.DENIAL,
          Cue.Kind.DISOWNING,
          Cue.Kind.NO_KNOWLEDGE,
          Cue.Kind.RULING_OUT,
          Cue.Kind.NOT_YET,
          Cue.Kind.NO_LONGER,
          Cue.Kind.REPORT,
          Cue.Kind.CONFIRMATION);

  private final Encoder encoder;
  private final Rarity rarity;

  public TextReader(Encoder encoder) {
    this.encoder = encoder;
    this.rarity = Rarity.standard();
  }

  /** Reads a text of which it is not known who published it, or when. */
  public Reading read(String text) {
    return read(text, Publication.UNKNOWN);
  }

  /** Reads a text. */
  public Reading read(String text, Publication publication) {
    return read(text, publication, null);
  }

  /**
   * Reads a text that was read before.
   *
   * @param known what it meant to the same encoder, or null; spares the two runs
   */
  public Reading read(String text, Publication publication, @Nullable Meaning known) {
    List<Token> tokens = Tokenizer.tokenize(text);
    Reading.Marks marks = marks(text, tokens, publication.at());
    return Reading.of(
        text,
        tokens.stream().filter(TextReader::carriesContent).map(this::word).toList(),
        marks,
        meaning(text, masked(text, marks), known),
        publication);
  }

  private Meaning meaning(String text, String masked, @Nullable Meaning known) {
    long digest = Meaning.digest(masked);
    if (known == null) {
      return new Meaning(encoder.encode(text), encoder.encode(masked), digest);
    }
    return known.maskedText() == digest
        ? known
        : new Meaning(known.whole(), encoder.encode(masked), digest);
  }

  private static Reading.Marks marks(
      String text, List<Token> tokens, @Nullable Instant publishedAt) {
    List<TimeMention> times = first(TimeReader.read(text, tokens, publishedAt));
    List<Concepts.Concept> concepts = Concepts.read(tokens);
    List<NameReader.Name> names =
        outside(times, first(NameReader.read(text, tokens)), NameReader.Name::span);
    return new Reading.Marks(
        first(QuantityReader.read(text, tokens)),
        times,
        CueReader.read(text, tokens),
        outside(times, first(Antonyms.read(tokens)), Opposite::span).stream()
            .filter(opposite -> !isPartOfOne(opposite.span(), concepts, names))
            .toList(),
        concepts,
        first(PlaceNames.read(text, tokens)),
        names,
        outside(times, Markers.read(tokens), TextReader::said),
        first(RoleReader.read(text, tokens)),
        CauseReader.read(text, tokens),
        first(ActReader.read(text, tokens)));
  }

  private static <T> List<T> first(List<T> found) {
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** What is no part of a time: "last" of "last Friday" is no end, "Shubat" no place. */
  private static <T> List<T> outside(
      List<TimeMention> times, List<T> found, Function<T, Span> span) {
    return found.stream()
        .filter(each -> times.stream().noneMatch(time -> time.span().holds(span.apply(each))))
        .toList();
  }

  private static Span said(Markers.Marker marker) {
    return marker.phrase() == null ? marker.span() : marker.phrase();
  }

  /** A word of a fixed phrase ("justice minister") or of a person's name is on no scale. */
  private static boolean isPartOfOne(
      Span word, List<Concepts.Concept> concepts, List<NameReader.Name> names) {
    return concepts.stream()
            .map(Concepts.Concept::span)
            .anyMatch(phrase -> !phrase.equals(word) && phrase.holds(word))
        || names.stream()
            .filter(name -> name.sort() == NameReader.Sort.PERSON)
            .anyMatch(name -> name.span().overlaps(word));
  }

  private Reading.Word word(Token token) {
    return new Reading.Word(
        token, encoder.encode(token.normal()), rarity.of(token.stem()), Concepts.of(token));
  }

  private static boolean carriesContent(Token token) {
    return token.kind() == Token.Kind.WORD && !StopWords.isStop(token);
  }

  private static String masked(String text, Reading.Marks marks) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (Blank blank : blanks(marks)) {
      if (blank.span.start() >= at) {
        masked.append(text, at, blank.span.start()).append(blank.by);
        at = blank.span.end();
      }
    }
    return masked.append(text, at, text.length()).toString();
  }

  private record Blank(Span span, String by) {}

  private static List<Blank> blanks(Reading.Marks marks) {
    Stream<Blank> figures =
        Stream.concat(
                marks.quantities().stream().map(Quantity::figure),
                marks.times().stream().map(TimeMention::span))
            .map(span -> new Blank(span, MASK));
    Stream<Blank> cues =
        marks.cues().cues().stream()
            .filter(cue -> POLAR.contains(cue.kind()))
            .map(cue -> new Blank(cue.span(), " "));
    return Stream.concat(figures, cues)
        .sorted(Comparator.comparingInt(blank -> blank.span.start()))
        .toList();
  }
}
