// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.text.Token;

/**
 * Which of some tokens of two texts carry content, and what do they mean?
 *
 * <p>Of both texts in one: a token that stands at one place in both is one word.
 */
final class ContentWords {

  private final Map<Token, Reading.Word> words = new HashMap<>();

  ContentWords(Reading a, Reading b) {
    a.words().forEach(word -> words.put(word.token(), word));
    b.words().forEach(word -> words.put(word.token(), word));
  }

  /** Those that carry content, in their order. */
  List<Reading.Word> of(List<Token> tokens) {
    return tokens.stream().flatMap(token -> Stream.ofNullable(words.get(token))).toList();
  }
}
