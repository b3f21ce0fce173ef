// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * <p>A cursor is the position of the last item given, a number that no later write can come before.
 * It is encoded so that nobody counts on what it means.
 *
 * @param after position of the last item already seen, 0 to begin
 * @param limit 1 to 500
 */
public record ListRequest(long after, int limit) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;
  private static final String PREFIX = "after:";

  /** Reads {@code cursor} and {@code limit} of a query. */
  public static ListRequest of(@Nullable String cursor, @Nullable String limit) {
    return new ListRequest(after(cursor), limit(limit));
  }

  private static int limit(@Nullable String limit) {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MAX_LIMIT) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the same remedy as a number out of range.
    }
    throw ProblemException.invalid("limit", "must be a number from 1 to " + MAX_LIMIT);
  }

  private static long after(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
      if (text.startsWith(PREFIX)) {
        long after = Long.parseLong(text.substring(PREFIX.length()));
        if (after >= 0) {
          return after;
        }
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw ProblemException.invalid("cursor", "is not one of ours; use nextCursor as it was given");
  }

  /** Names a position. */
  public static String cursor(long position) {
    byte[] text = (PREFIX + position).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /** The answer: items, where to go on, and the same as a link (RFC 8288). */
  public static <T> Response answer(List<T> items, @Nullable Long next, UriInfo uri) {
    return page(items, next == null ? null : cursor(next), uri);
  }

  /** The same with a cursor of another kind. */
  static <T> Response page(List<T> items, @Nullable String cursor, UriInfo uri) {
    return linked(Response.ok(new ListView<>(items, cursor)), cursor, uri);
  }

  /** An answer with the link to where it goes on, if it does. */
  static Response linked(Response.ResponseBuilder answer, @Nullable String cursor, UriInfo uri) {
    if (cursor == null) {
      return answer.build();
    }
    URI following = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
    return answer.header("Link", "<" + following + ">; rel=\"next\"").build();
  }
}
