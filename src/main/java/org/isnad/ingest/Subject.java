// SPDX-License-Identifier: Apache-2.0
package org.isnad.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.candidate.CandidateQuery;
import org.isnad.claim.Claim;
import org.isnad.embed.Embedding;
import org.isnad.text.StopWords;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/**
 * A claim as the index of candidates sees it.
 *
 * @param terms stems of the words that carry content, in the order of the text
 * @param meaning of the whole text
 */
record Subject(Claim claim, List<String> terms, Embedding meaning) {

  Subject {
    terms = List.copyOf(terms);
  }

  static Subject of(Claim claim, Embedding meaning) {
    List<String> stems =
        Tokenizer.tokenize(claim.content().text()).stream()
            .filter(token -> token.kind() == Token.Kind.WORD && !StopWords.isStop(token))
            .map(Token::stem)
            .toList();
    Set<String> first = new LinkedHashSet<>();
    // Beyond these, words are left out on both sides alike.
    stems.stream().distinct().limit(CandidateQuery.MAX_TERMS).forEach(first::add);
    return new Subject(claim, stems.stream().filter(first::contains).toList(), meaning);
  }
}
