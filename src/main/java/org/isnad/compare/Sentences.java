// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says evidence in words: one line a column of a feature, or one a feature, in both languages; then
 * the words it rests on.
 */
public final class Sentences {

  private static final String RESOURCE = "/compare/sentences.tsv";

  private final Map<String, Sentence> byName = new HashMap<>();

  private Sentences(List<String> rows) {
    rows.stream()
        .map(row -> row.split("\t", -1))
        .forEach(cells -> byName.put(cells[0], new Sentence(cells[1], cells[2])));
  }

  /** The sentences that come with the service. */
  public static Sentences standard() {
    return new Sentences(TableFile.rows(RESOURCE));
  }

  /**
   * What a piece of evidence says of two texts.
   *
   * @throws IllegalStateException naming the feature nobody has words for
   */
  public Sentence of(Evidence evidence, String a, String b) {
    Sentence sentence = sentence(evidence.feature(), evidence.column());
    String words = words(evidence.a(), a, evidence.b(), b);
    return words.isEmpty()
        ? new Sentence(sentence.en() + ".", sentence.ar() + ".")
        : new Sentence(sentence.en() + ": " + words + ".", sentence.ar() + ": " + words + ".");
  }

  Sentence sentence(String feature, String column) {
    Sentence exact = byName.get(feature + ":" + column);
    Sentence sentence = exact != null ? exact : byName.get(feature);
    if (sentence == null) {
      throw new IllegalStateException("no sentence for " + feature + ":" + column);
    }
    return sentence;
  }

  private static String words(@Nullable Span ofA, String a, @Nullable Span ofB, String b) {
    String left = ofA == null ? "" : quoted(ofA.of(a));
    String right = ofB == null ? "" : quoted(ofB.of(b));
    return left.isEmpty() || right.isEmpty() ? left + right : left + " / " + right;
  }

  /** Isolated, so that words of one direction do not reorder those around them. */
  private static String quoted(String words) {
    return "\u201c\u2068" + words + "\u2069\u201d";
  }
}
