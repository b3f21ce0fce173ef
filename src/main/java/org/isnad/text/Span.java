// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/**
 * Some words of a text, by position.
 *
 * @param start first UTF-16 unit, from 0
 * @param end one past the last UTF-16 unit, greater than {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The words themselves. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Do the two share at least one unit? */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Does the other lie within this one? */
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
