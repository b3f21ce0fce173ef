// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of clusters goes on: a list that changes at its head, so the cursor also says of
 * which moment the list is a picture.
 *
 * @param asOf number of the change up to which the list knows
 * @param before change number of the last cluster given
 */
record ClusterCursor(long asOf, long before) {

  private static final Pattern FORM = Pattern.compile("clusters:(\\d{1,18}):(\\d{1,18})");

  /** Reads a cursor; without one, the beginning of the list as it is now. */
  static ClusterCursor parse(@Nullable String cursor, long now) {
    if (cursor == null) {
      return new ClusterCursor(now, Long.MAX_VALUE);
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(cursor);
      Matcher form = FORM.matcher(new String(text, StandardCharsets.ISO_8859_1));
      if (form.matches()) {
        return new ClusterCursor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw ProblemException.invalid("cursor", "is not one of ours; use nextCursor as it was given");
  }

  String encoded() {
    byte[] text = ("clusters:" + asOf + ":" + before).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }
}
