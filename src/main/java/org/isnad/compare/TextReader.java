// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.embed.Encoder;
import org.isnad.text.Quantity;
import org.isnad.text.Span;
import org.isnad.text.StopWords;
import org.isnad.text.TimeMention;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once, for any number of comparisons.
 *
 * <p>Costs two runs of the encoder and one for each content word the encoder does not remember.
 */
public final class TextReader {

  /** Stands for a figure or time in the masked text: the same for all, and known to the encoder. */
  private static final String MASK = "#";

  private final Encoder encoder;
  private final Rarity rarity;

  public TextReader(Encoder encoder) {
    this.encoder = encoder;
    this.rarity = Rarity.standard();
  }

  /**
   * Reads a text.
   *
   * @param publishedAt what "yesterday" is relative to, or null
   */
  public Reading read(String text, @Nullable Instant publishedAt) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Quantity> quantities = List.of();
    List<TimeMention> times = List.of();
    List<Token> content = tokens.stream().filter(TextReader::carriesContent).toList();
    Set<String> stems = content.stream().map(Token::stem).collect(Collectors.toSet());
    List<Span> masks =
        Stream.concat(
                quantities.stream().map(Quantity::span), times.stream().map(TimeMention::span))
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    return new Reading(
        text,
        tokens,
        stems,
        content.stream().map(this::word).toList(),
        quantities,
        times,
        List.of(),
        encoder.encode(text),
        encoder.encode(masked(text, masks)));
  }

  private Reading.Word word(Token token) {
    return new Reading.Word(token, encoder.encode(token.normal()), rarity.of(token.stem()));
  }

  private static boolean carriesContent(Token token) {
    return token.kind() == Token.Kind.WORD && !StopWords.isStop(token);
  }

  private static String masked(String text, List<Span> masks) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (Span mask : masks) {
      if (mask.start() >= at) {
        masked.append(text, at, mask.start()).append(MASK);
        at = mask.end();
      }
    }
    return masked.append(text, at, text.length()).toString();
  }
}
