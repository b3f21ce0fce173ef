// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Act.Side;

/** The words around one deed on their way to their sides. */
final class ActParts {

  private final ActScan scan;
  private final Map<Side, List<Act.Word>> sides = new EnumMap<>(Side.class);
  private boolean mutual;

  ActParts(ActScan scan) {
    this.scan = scan;
  }

  /** Adds the word there when it carries content. */
  void add(Side side, int at) {
    mutual |= scan.isMutual(at);
    Token token = scan.words().token(at);
    if (isContent(token)) {
      sides.computeIfAbsent(side, s -> new ArrayList<>()).add(new Act.Word(token, side));
    }
  }

  private static boolean isContent(Token token) {
    return token.kind() == Token.Kind.WORD
        && !StopWords.isStop(token)
        && !EnglishNames.isJoiner(token);
  }

  void addAll(Side side, List<Integer> words) {
    words.forEach(at -> add(side, at));
  }

  /** "Received a warning from": who it comes from gives it. */
  void letSourceDo() {
    for (Act.Word word : sides.getOrDefault(Side.SOURCE, List.of())) {
      sides
          .computeIfAbsent(Side.DOER, s -> new ArrayList<>())
          .add(new Act.Word(word.token(), Side.DOER));
    }
    sides.remove(Side.SOURCE);
  }

  boolean has(Side side) {
    return sides.containsKey(side);
  }

  /** Are both sides there, of a deed that one does and the other does not? */
  boolean tells() {
    boolean other = has(Side.OTHER) || has(Side.SOURCE);
    boolean open = has(Side.OPEN) && (other || mayBeTwo());
    return !mutual && (has(Side.DOER) ? other : open);
  }

  /** A title and one name, in either order, may be one alone. */
  private boolean mayBeTwo() {
    List<Act.Word> open = sides.getOrDefault(Side.OPEN, List.of());
    int changes = 0;
    for (int i = 1; i < open.size(); i++) {
      changes += isOrdinary(open.get(i)) == isOrdinary(open.get(i - 1)) ? 0 : 1;
    }
    return open.size() > 1 && changes != 1;
  }

  private static boolean isOrdinary(Act.Word word) {
    return NameLexicon.isOrdinary(word.token());
  }

  List<Act.Word> words() {
    return sides.values().stream().flatMap(List::stream).toList();
  }
}
