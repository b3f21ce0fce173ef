// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.ingest.Checked;
import org.isnad.ingest.ClaimSubmission;
import org.isnad.ingest.InvalidField;

/** Reads a line of NDJSON as a submission. */
final class LineParser {

  private static final String LINE = "line";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ObjectReader reader;

  LineParser(ObjectMapper mapper) {
    reader = mapper.readerFor(ClaimSubmission.class);
  }

  Checked<ClaimSubmission> parse(ImportLine line) {
    if (line.tooLong()) {
      return rejected("has more than 1 MiB; a claim has at most 4000 characters");
    }
    try {
      // Decoded here because the parser would guess at encodings and let broken UTF-8 pass.
      String json =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes())).toString();
      ClaimSubmission submission = reader.readValue(withoutMark(json));
      return submission == null
          ? rejected("must be a JSON object")
          : new Checked<>(submission, List.of());
    } catch (CharacterCodingException e) {
      return rejected("is not UTF-8");
    } catch (JsonProcessingException e) {
      return new Checked<>(null, List.of(JsonComplaint.about(e, LINE)));
    }
  }

  private static String withoutMark(String json) {
    return json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
  }

  private static Checked<ClaimSubmission> rejected(String message) {
    return new Checked<>(null, List.of(new InvalidField(LINE, message)));
  }
}
