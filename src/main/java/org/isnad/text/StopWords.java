// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is this word there for the grammar only?
 *
 * <p>Our own lists, because those of the stock analyzers hold the negations of both languages.
 */
public final class StopWords {

  private static final Set<String> WORDS =
      Stream.of("stop.en.tsv", "stop.ar.tsv")
          .flatMap(name -> LexiconFile.read(name).stream())
          .flatMap(List::stream)
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(NormalForm::of)
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Signs are never stop words, nor are numbers. */
  public static boolean isStop(Token token) {
    return token.kind() == Token.Kind.WORD && WORDS.contains(token.normal());
  }
}
