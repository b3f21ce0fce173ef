// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.cluster.Binding;
import org.isnad.cluster.Thresholds;
import org.isnad.judgement.Supposition;
import org.isnad.judgement.WhatIf;
import org.jspecify.annotations.Nullable;

/** What would clusters be, if? */
@Path("/clusters:preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters")
class PreviewResource {

  private final WhatIf whatIf;
  private final Thresholds standard;

  PreviewResource(WhatIf whatIf, Thresholds standard) {
    this.whatIf = whatIf;
    this.standard = standard;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "How clusters would change with these judgements or thresholds; changes nothing",
      description =
          "Looked at are the clusters named and all that the judgements can move, at most 5,000"
              + " claims. Thresholds apply to these claims alone. The answer has the clusters that"
              + " would not stay as they are; a new one has no id. titles are in the language of"
              + " Accept-Language if there is a claim in it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PreviewRequest.class),
              examples = {
                @ExampleObject(
                    name = "Judgements",
                    value =
                        """
                        {"judgements":[{"a":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d",\
                        "b":"9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a","relation":"unrelated"}]}"""),
                @ExampleObject(
                    name = "Thresholds",
                    value =
                        """
                        {"thresholds":{"sameQuestion":1.5},\
                        "clusters":["0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10"]}""")
              }))
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = PreviewView.class),
              examples = {
                @ExampleObject(
                    name = "English and عربي",
                    value =
                        """
                        {"before":[{"id":"0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10",\
                        "title":"The harbour reopened on Monday.","contested":false,\
                        "positions":[{"id":"p1",\
                        "claimIds":["5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d",\
                        "9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a"],"conflictsWith":[]}]}],\
                        "after":[{"id":"0b0e6c86-7f7c-4d2e-9a52-3a1f7b6f2f10",\
                        "title":"The harbour reopened on Monday.","contested":false,\
                        "positions":[{"id":"p1",\
                        "claimIds":["5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d"],\
                        "conflictsWith":[]}]},{"id":null,\
                        "title":"لم يفتح المطار أبوابه يوم الاثنين.","contested":false,\
                        "positions":[{"id":"p1",\
                        "claimIds":["9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a"],\
                        "conflictsWith":[]}]}],"moved":1}""")
              }))
  @APIResponse(responseCode = "400", description = "A field is wrong: see errors")
  @APIResponse(
      responseCode = "409",
      description = "A judgement is excluded: see chain; those supposed have no id in it")
  public PreviewView preview(@Nullable PreviewRequest request, @Context HttpHeaders headers) {
    Supposition supposition = RequestBodies.required(request).check(standard);
    String language = Speech.of(headers);
    WhatIf.Outcome outcome = whatIf.of(supposition, language);
    if (outcome instanceof WhatIf.Changes changes) {
      return PreviewView.of(changes);
    }
    throw refusal(outcome, supposition, language);
  }

  private static ProblemException refusal(
      WhatIf.Outcome outcome, Supposition supposition, String language) {
    if (outcome instanceof WhatIf.Excluded excluded) {
      return ProblemException.excluded(
          JudgementSpeech.excluded(
              excluded.judged().relation(), excluded.chain(), excluded.supposed(), language),
          excluded.chain().stream()
              .map(each -> ChainLink.of(each, excluded.supposed().contains(each)))
              .toList());
    }
    if (outcome instanceof WhatIf.TooMany tooMany) {
      String complaint = "concern %d claims; name fewer, at most %d claims are looked at";
      return ProblemException.invalid(
          supposition.clusters().isEmpty() ? "judgements" : "clusters",
          complaint.formatted(tooMany.claims(), WhatIf.MOST_CLAIMS));
    }
    if (outcome instanceof WhatIf.NoClaim none) {
      return ProblemException.invalid(
          fieldOf(none.id(), supposition.judged()), "is not a claim, or is retracted");
    }
    WhatIf.NoCluster none = (WhatIf.NoCluster) outcome;
    return ProblemException.invalid(
        "clusters[" + supposition.clusters().indexOf(none.id()) + "]",
        "is not the id of a cluster, or it has ended");
  }

  /** Where a claim was named first. */
  private static String fieldOf(UUID claim, List<Binding> judged) {
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).a().equals(claim) || judged.get(i).b().equals(claim)) {
        return "judgements[%d].%s".formatted(i, judged.get(i).a().equals(claim) ? "a" : "b");
      }
    }
    return "judgements";
  }
}
