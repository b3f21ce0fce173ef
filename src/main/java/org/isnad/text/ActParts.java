// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Act.Side;

/** The words around one deed on their way to their sides. */
final class ActParts {

  private static final int LONG = 5;

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
    return open.size() > 1 && (changes != 1 || hasBorder(open));
  }

  /**
   * "وزيرة الثقافة مهرجان الفخار": a common noun without article begins another behind one with.
   */
  private static boolean hasBorder(List<Act.Word> open) {
    for (int i = 1; i < open.size(); i++) {
      Token word = open.get(i).token();
      boolean next = !hasArticle(word) && isOrdinary(open.get(i)) && !NameLexicon.isGiven(word);
      if (next && hasArticle(open.get(i - 1).token()) && !NameLexicon.isTitle(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArticle(Token token) {
    return token.normal().startsWith("ال");
  }

  private static boolean isOrdinary(Act.Word word) {
    String normal = word.token().normal();
    // "صيادون": a plural of this form is no name.
    boolean plural = normal.endsWith("ون") && normal.length() > LONG;
    return plural || NameLexicon.isOrdinary(word.token());
  }

  List<Act.Word> words() {
    return sides.values().stream().flatMap(List::stream).toList();
  }
}
