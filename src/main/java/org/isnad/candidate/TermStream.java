// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands terms that are already stems to Lucene, past its analyzers, which drop negations. */
final class TermStream extends TokenStream {

  /** Lucene refuses terms of 32,766 bytes; no word is a tenth as long. */
  static final int MAX_TERM_LENGTH = 1_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> terms;
  private Iterator<String> rest;

  TermStream(List<String> terms) {
    this.terms = terms.stream().map(TermStream::indexed).toList();
    this.rest = this.terms.iterator();
  }

  /** The form of a term in the index. */
  static String indexed(String term) {
    return term.length() <= MAX_TERM_LENGTH ? term : term.substring(0, MAX_TERM_LENGTH);
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    term.append(rest.next());
    return true;
  }
}
