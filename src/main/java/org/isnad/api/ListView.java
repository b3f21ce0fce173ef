// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a list.
 *
 * @param nextCursor to be given as {@code cursor} for those that follow; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListView<T>(List<T> items, @Nullable String nextCursor) {}
