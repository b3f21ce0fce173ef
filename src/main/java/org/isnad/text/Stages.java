// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;

/**
 * What happens at a place: a birth, a burial, a theft, a find?
 *
 * <p>By the nearest such word before the place, or else behind it, in its sentence. "The stolen
 * bells", "الأجراس المسروقة" say what the bells are, not what happens.
 */
final class Stages {

  private static final WordIndex<String> INDEX = load();

  private final RoleScan scan;
  private final List<WordIndex.Hit<String>> hits;

  Stages(List<Token> tokens) {
    this.scan = new RoleScan("", tokens);
    this.hits = INDEX.find(tokens).stream().filter(hit -> !isAttribute(hit.first())).toList();
  }

  private boolean isAttribute(int at) {
    return scan.word(at).startsWith("ال")
        || (!scan.isArabic(at) && scan.is("determiner", at - 1) && scan.word(at).endsWith("en"));
  }

  /** The kind of what happens where a place is told, or empty. */
  String at(int place) {
    String before = "";
    for (WordIndex.Hit<String> hit : hits) {
      if (hit.end() <= place && isOneSentence(hit.end(), place)) {
        before = hit.value();
      } else if (hit.first() > place && isOneSentence(place, hit.first())) {
        return before.isEmpty() ? hit.value() : before;
      }
    }
    return before;
  }

  private boolean isOneSentence(int from, int end) {
    for (int at = from; at < end; at++) {
      if (scan.isStop(at)) {
        return false;
      }
    }
    return true;
  }

  private static WordIndex<String> load() {
    WordIndex<String> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("stage.tsv")) {
      line.subList(1, line.size()).forEach(cell -> index.add(cell, line.get(0)));
    }
    return index;
  }
}
