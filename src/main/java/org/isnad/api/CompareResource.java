// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.compare.Comparer;
import org.isnad.compare.Comparison;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.compare.Weights;
import org.isnad.embed.Models;
import org.isnad.ingest.Cores;
import org.jspecify.annotations.Nullable;

/** How do texts stand to each other? */
@Path("/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparisons", description = "How texts stand to each other")
class CompareResource {

  private final TextReader reader;
  private final Comparer comparer;
  private final Cores cores;
  private final String engine;

  CompareResource(
      TextReader reader, Comparer comparer, Models models, Weights weights, Cores cores) {
    this.reader = reader;
    this.comparer = comparer;
    this.cores = cores;
    this.engine = models.id() + " weights-" + weights.id();
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Compares pairs of texts; stores nothing",
      description =
          "match: both give the same answer to the same question. conflict: the same question, and"
              + " answers that cannot both hold. related: the same event or subject, another"
              + " question. unrelated: none of these. The result of a pair depends on its two"
              + " texts, their dates and their sources alone.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CompareRequest.class),
              examples = {
                @ExampleObject(
                    name = "English",
                    value =
                        """
                        {"pairs":[{"id":"1","a":{"text":"The harbour reopened on Monday.",\
                        "language":"en","publishedAt":"2026-03-02T15:00:00Z"},\
                        "b":{"text":"The harbour stayed shut on Monday."}}]}"""),
                @ExampleObject(
                    name = "عربي",
                    value =
                        """
                        {"pairs":[{"a":{"text":"بلغ عدد الجرحى في حريق السوق 12 شخصا."},\
                        "b":{"text":"أصيب ثلاثون شخصا في حريق السوق."}}]}"""),
                @ExampleObject(
                    name = "English and عربي",
                    value =
                        """
                        {"pairs":[{"a":{"text":"Two piers of the port are open again."},\
                        "b":{"text":"أعيد فتح رصيفين في الميناء."}}]}""")
              }))
  @APIResponse(
      responseCode = "200",
      description = "One result a pair, in the same order",
      content = @Content(schema = @Schema(implementation = CompareAnswer.class)))
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  @APIResponse(responseCode = "413", description = "The body has more than 16 MiB")
  public CompareAnswer compare(@Nullable CompareRequest request) {
    CompareRequest required = RequestBodies.required(request);
    List<TextPair> pairs = required.check();
    BiFunction<Reading, Reading, Comparison> by =
        required.isExplained() ? comparer::explain : comparer::compare;
    return new CompareAnswer(cores.each(pairs, pair -> compare(pair, by)), engine);
  }

  private ComparisonView compare(TextPair pair, BiFunction<Reading, Reading, Comparison> by) {
    return ComparisonView.of(pair, by.apply(read(pair.a()), read(pair.b())));
  }

  private Reading read(TextPair.Text given) {
    return reader.read(given.text(), given.publication());
  }
}
