// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the texts of each pair stand to each other, in the order of the request.
 *
 * @param engine which models and weights said so
 */
record CompareAnswer(
    List<ComparisonView> results,
    @Schema(examples = "encoder-0123456789ab judge-ba9876543210 weights-1f2e3d4c") String engine) {}
