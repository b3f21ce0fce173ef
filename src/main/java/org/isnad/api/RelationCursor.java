// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.cluster.ClusterCatalogue.RelationPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where the list of a claim's relations goes on: after a relation, not after so many of them, which
 * others that are written meanwhile would shift.
 *
 * @param judged number of the last judgement seen of those that the list begins with
 * @param compared place of the last relation seen after these, null before the first
 */
record RelationCursor(long judged, @Nullable RelationPlace compared) {

  private static final RelationCursor START = new RelationCursor(0, null);

  private static final Pattern FORM =
      Pattern.compile("relations:(?:(\\d{1,18})|([0-9.E-]{1,24}):([0-9a-f-]{36}))");

  static RelationCursor afterJudged(long judgement) {
    return new RelationCursor(judgement, null);
  }

  static RelationCursor afterCompared(double question, UUID other) {
    return new RelationCursor(Long.MAX_VALUE, new RelationPlace(question, other));
  }

  /** Reads a cursor; without one, the beginning of the list. */
  static RelationCursor parse(@Nullable String cursor) {
    if (cursor == null) {
      return START;
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(cursor);
      Matcher form = FORM.matcher(new String(text, StandardCharsets.ISO_8859_1));
      if (form.matches()) {
        return form.group(1) != null
            ? afterJudged(Long.parseLong(form.group(1)))
            : afterCompared(Double.parseDouble(form.group(2)), UUID.fromString(form.group(3)));
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw ProblemException.invalid("cursor", "is not one of ours; use nextCursor as it was given");
  }

  String encoded() {
    String place = compared == null ? "" + judged : compared.question() + ":" + compared.other();
    byte[] text = ("relations:" + place).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }
}
