// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/** A text cut into {@link FigureWord}s, with the questions its readers ask of a position. */
final class FigureWords {

  /** Stands for whatever is before the first and after the last word. */
  private static final FigureWord NONE =
      new FigureWord(new Span(0, 1), "", FigureWord.Type.SIGN, Double.NaN, false, false, List.of());

  private final String text;
  private final List<FigureWord> words;

  private FigureWords(String text, List<FigureWord> words) {
    this.text = text;
    this.words = List.copyOf(words);
  }

  static FigureWords of(String text) {
    List<FigureWord> words = new ArrayList<>();
    int at = 0;
    int previousEnd = -1;
    while (at < text.length()) {
      int end = NumberScanner.end(text, at);
      int from = at;
      at = end;
      if (from < end && !NumberScanner.blank(text, from)) {
        words.add(word(text, new Span(from, end), from == previousEnd));
        previousEnd = end;
      }
    }
    return new FigureWords(text, words);
  }

  private static FigureWord word(String text, Span span, boolean touches) {
    String raw = span.of(text);
    int first = raw.codePointAt(0);
    boolean capital = Character.isUpperCase(first);
    if (Character.isDigit(first)) {
      double number = NumberScanner.value(raw);
      return new FigureWord(span, raw, FigureWord.Type.NUMBER, number, false, touches, List.of());
    }
    String key = FigureWord.fold(raw);
    if (!Character.isLetter(first)) {
      return new FigureWord(
          span, key, FigureWord.Type.SIGN, Double.NaN, false, touches, FigureWord.readings(key));
    }
    return new FigureWord(
        span, key, FigureWord.Type.WORD, Double.NaN, capital, touches, FigureWord.readings(key));
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  /** The word at a position; an empty sign beyond either end. */
  FigureWord at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NONE;
  }

  boolean is(int index, String key) {
    return at(index).is(key);
  }

  boolean oneOf(int index, java.util.Set<String> keys) {
    return keys.contains(at(index).key());
  }

  /** Is the word, freed of what is attached to it, one of these? */
  boolean has(int index, java.util.Set<String> cores) {
    return at(index).forms().stream().anyMatch(form -> cores.contains(form.core()));
  }

  /** The characters from one word to before another. */
  Span span(int from, int to) {
    return at(from).span().union(at(to - 1).span());
  }

  /** The characters from one word to before another, less the Arabic particles in front. */
  Span bare(int from, int to) {
    Span whole = span(from, to);
    FigureTable.Hit<?> hit = NumberWords.TABLE.find(this, from);
    hit = hit == null ? UnitTable.find(this, from) : hit;
    hit = hit == null ? QuantityLexicon.NOUNS.find(this, from) : hit;
    if (hit == null) {
      return whole;
    }
    return bare(hit.form(), whole);
  }

  /** "The women's doubles": does what is behind belong to this one? */
  boolean isOwner(int index) {
    return isOwner(at(index).span());
  }

  private boolean isOwner(Span span) {
    String raw = span.of(text);
    return raw.endsWith("'s") || raw.endsWith("’s");
  }

  /** A span less the 's at its end. */
  Span unowned(Span span) {
    return span.end() - span.start() > 2 && isOwner(span)
        ? new Span(span.start(), span.end() - 2)
        : span;
  }

  /** A span less the Arabic particles that the reading of its first word took off. */
  Span bare(FigureWord.Form form, Span whole) {
    int letters = (form.and() ? 1 : 0) + (form.preposition() == 0 ? 0 : 1);
    int start = whole.start();
    while (letters > 0 || NumberScanner.mark(text, start)) {
      letters -= NumberScanner.mark(text, start) ? 0 : 1;
      start++;
    }
    return new Span(start, whole.end());
  }

  /** Does a sentence end between the word before and this one? */
  boolean sentenceEnd(int index) {
    FigureWord sign = at(index);
    return switch (sign.key()) {
      case "!", "?", ";", "؟", "؛" -> sign.type() == FigureWord.Type.SIGN;
      case "." -> !at(index + 1).touches() && !initial(index);
      default -> false;
    };
  }

  private boolean initial(int dot) {
    return at(dot - 1).key().length() == 1 && at(dot - 1).word() && at(dot).touches();
  }

  boolean comma(int index) {
    return switch (at(index).key()) {
      case ",", "،", ":", "(", ")", "–", "—" -> true;
      case "-" -> !at(index).touches();
      default -> false;
    };
  }
}
