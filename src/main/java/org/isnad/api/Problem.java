// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.isnad.ingest.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A problem document, RFC 9457.
 *
 * @param instance path of the request
 * @param errors what is wrong, by field; null when the problem is not one of fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A problem document (RFC 9457); errors tells what is wrong, field by field")
record Problem(
    @Schema(examples = "urn:isnad:problem:invalid-request") String type,
    @Schema(examples = "Something in the request is not valid") String title,
    @Schema(examples = "400") int status,
    @Schema(examples = "text has 4001 characters; give at most 4000") String detail,
    @Schema(examples = "/api/v1/claims") String instance,
    @Nullable List<InvalidField> errors) {}
