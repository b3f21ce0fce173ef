// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.RoleLexicon.Line;

/**
 * Which parts do the places around the noun of a deed have?
 *
 * <p>"X's attack on Y", "the killing of Y by X", "Y's defeat by X": an owner does it, unless
 * another is named as its doer; what is owned alone ("Y's defeat") is left out, for it may be
 * either.
 */
final class RoleNouns {

  private RoleNouns() {}

  /**
   * A line for the noun.
   *
   * @param places what was found: "own" for an owner, "lent" for the doer and "borne" for the other
   *     that a verb lends, prepositions
   * @param of the preposition of the genitive
   */
  static Line asVerb(Line line, Map<String, List<Integer>> places, String of) {
    Map<String, Integer> parts = new HashMap<>(line.parts());
    int doer = line.part("s");
    int other = line.part("o") == 0 ? firstOther(line) : line.part("o");
    parts.remove("s");
    parts.remove("o");
    parts.remove("i");
    parts.put("lent", doer);
    if (places.containsKey("borne")) {
      int borne = line.part("i") > 0 ? line.part("i") : other;
      // "Came under attack on Sunday": whom it is done to is the subject, nothing behind.
      parts.values().removeIf(part -> part == borne);
      parts.put("borne", borne);
      parts.put("from", doer);
      parts.put("by", doer);
      parts.remove("of");
      return new Line(line.kind(), parts);
    }
    boolean by = places.containsKey("by") && line.part("by") == 0;
    boolean both = places.containsKey("own") && places.containsKey(of);
    boolean towards =
        line.parts().keySet().stream().anyMatch(p -> p.length() > 1 && places.containsKey(p));
    if (by) {
      parts.put("by", doer);
      parts.put("own", other);
      parts.put(of, other);
    } else if (places.containsKey("lent")) {
      parts.put(of, other);
    } else if (both) {
      parts.put("own", doer);
      parts.put(of, other);
    } else if (towards || places.containsKey("object")) {
      parts.put("own", doer);
      parts.put(of, doer);
      parts.put("object", other);
    }
    return new Line(line.kind(), parts);
  }

  private static int firstOther(Line line) {
    return line.part("s") == Deed.DOER ? Deed.OTHER : Deed.DOER;
  }
}
