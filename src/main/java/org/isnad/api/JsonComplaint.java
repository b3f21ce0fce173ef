// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.ingest.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with some JSON, in words for its sender.
 *
 * <p>The parser's own messages are not passed on: they name our classes and quote the input.
 */
final class JsonComplaint {

  private static final int MAX_SHOWN = 60;
  private static final String DUPLICATE = "Duplicate field '";

  private JsonComplaint() {}

  /** The problem that answers a request with this body. */
  static ProblemException exception(JsonProcessingException e) {
    InvalidField complaint = about(e, "body");
    JsonProcessingException root = root(e);
    return e instanceof MismatchedInputException
            || root instanceof InputCoercionException
            || isDuplicate(root)
        ? ProblemException.invalid(List.of(complaint))
        : ProblemException.of(
            ProblemType.MALFORMED_JSON, complaint.field() + " " + complaint.message());
  }

  /**
   * The complaint.
   *
   * @param whole what to call the whole of it when no field is to blame
   */
  static InvalidField about(JsonProcessingException e, String whole) {
    JsonProcessingException root = root(e);
    if (root instanceof UnrecognizedPropertyException unknown) {
      return new InvalidField(path(unknown, whole), "is not known; known are " + known(unknown));
    }
    if (root instanceof MismatchedInputException mismatch) {
      return new InvalidField(path(mismatch, whole), "must be " + expected(mismatch));
    }
    if (root instanceof InputCoercionException outOfRange) {
      // The parser knows no field; who called it wrote the way to it around.
      String field = e instanceof JsonMappingException wrapping ? path(wrapping, whole) : whole;
      return new InvalidField(field, "must be " + range(outOfRange));
    }
    if (root instanceof StreamConstraintsException) {
      return new InvalidField(whole, "is nested too deeply or has too long a name or number");
    }
    if (isDuplicate(root)) {
      return new InvalidField(duplicate(root), "is given twice; give each field once");
    }
    return new InvalidField(whole, "is not JSON" + at(root.getLocation()));
  }

  private static JsonProcessingException root(JsonProcessingException e) {
    return e.getCause() instanceof JsonProcessingException cause ? root(cause) : e;
  }

  private static boolean isDuplicate(JsonProcessingException e) {
    return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith(DUPLICATE);
  }

  private static String duplicate(JsonProcessingException e) {
    String name = e.getOriginalMessage().substring(DUPLICATE.length());
    return shortened(name.endsWith("'") ? name.substring(0, name.length() - 1) : name);
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : ": see line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String known(UnrecognizedPropertyException e) {
    Collection<Object> names = e.getKnownPropertyIds();
    return names == null
        ? "others"
        : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  /** {@code name.en}, {@code languages[2]}, or the whole when the path is empty. */
  private static String path(JsonMappingException e, String whole) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(shortened(step.getFieldName()));
      }
    }
    return path.isEmpty() ? whole : path.toString();
  }

  private static String expected(MismatchedInputException e) {
    Class<?> type = Objects.requireNonNullElse(e.getTargetType(), Object.class);
    if (CharSequence.class.isAssignableFrom(type) || type.isEnum()) {
      return "a string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "an array";
    }
    return type.getPackageName().equals("java.time")
        ? "an ISO 8601 string"
        : Map.class.isAssignableFrom(type) || type.isRecord() ? "a JSON object" : "another type";
  }

  private static String range(InputCoercionException e) {
    boolean isLong = e.getTargetType() == long.class || e.getTargetType() == Long.class;
    return isLong
        ? "a number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE
        : "a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
  }

  private static String shortened(String name) {
    return name.length() <= MAX_SHOWN ? name : name.substring(0, MAX_SHOWN) + "...";
  }
}
