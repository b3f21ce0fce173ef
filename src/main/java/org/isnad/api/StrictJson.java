// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** JSON means what it says: nothing is converted, guessed, or read twice. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final List<CoercionInputShape> SHAPES =
      List.of(
          CoercionInputShape.Integer,
          CoercionInputShape.Float,
          CoercionInputShape.Boolean,
          CoercionInputShape.String,
          CoercionInputShape.EmptyString);

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    refuse(mapper, LogicalType.Textual, SHAPES.subList(0, 3));
    refuse(mapper, LogicalType.Boolean, SHAPES);
    refuse(mapper, LogicalType.Integer, SHAPES.subList(1, 5));
    refuse(mapper, LogicalType.Float, SHAPES.subList(2, 5));
  }

  private static void refuse(
      ObjectMapper mapper, LogicalType type, List<CoercionInputShape> shapes) {
    for (CoercionInputShape shape : shapes) {
      if (type != LogicalType.Boolean || shape != CoercionInputShape.Boolean) {
        mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
      }
    }
  }
}
