// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;

/**
 * Any deed that a text tells of with a verb or noun, whether a list knows it or not, and the words
 * of those who have a part in it.
 *
 * @param deed the verb or noun
 * @param ends what a list knows of it: deeds with the part of the subject, as in "sale:1"
 * @param words words that carry content, those of the doer first, then those of the others
 */
public record Act(Token deed, Set<String> ends, List<Word> words) {

  public Act {
    ends = Set.copyOf(ends);
    words = List.copyOf(words);
  }

  /** Is the subject, as a list knows, the one it is done to or given to? */
  public boolean isReceived() {
    return ends.stream().anyMatch(end -> end.endsWith(":" + Deed.OTHER));
  }

  /** Is the subject, in one of the senses that a list knows, the doer? */
  public boolean isDone() {
    return ends.stream().anyMatch(end -> end.endsWith(":" + Deed.DOER));
  }

  /** The same deed told from its other end. */
  public static String otherEnd(String end) {
    String deed = end.substring(0, end.length() - 1);
    return deed + (end.endsWith(":" + Deed.DOER) ? Deed.OTHER : Deed.DOER);
  }

  /** Which side of the deed is a word on? */
  public enum Side {
    DOER,
    /** Behind an Arabic verb: doers first, then others; the words do not show where they part. */
    OPEN,
    OTHER,
    /** Another, behind "from": what goes from one to the other goes the other way. */
    SOURCE
  }

  /** A word of one who has a part. */
  public record Word(Token token, Side side) {}
}
