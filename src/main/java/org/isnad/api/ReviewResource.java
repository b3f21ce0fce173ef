// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStore;
import org.isnad.compare.Comparer;
import org.isnad.compare.Comparison;
import org.isnad.compare.JudgeAnswers;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.ingest.Cores;
import org.isnad.ingest.Engine;
import org.isnad.judgement.ReviewItem;
import org.isnad.judgement.ReviewQueue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which pairs should a person look at, and what speaks for what? */
@Path("/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Judgements")
class ReviewResource {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 50;

  private final ReviewQueue queue;
  private final ClaimStore claims;
  private final ClaimViews views;
  private final TextReader reader;
  private final Comparer comparer;
  private final Engine engine;
  private final Cores cores;

  ReviewResource(
      ReviewQueue queue,
      ClaimStore claims,
      ClaimViews views,
      TextReader reader,
      Comparer comparer,
      Engine engine,
      Cores cores) {
    this.queue = queue;
    this.claims = claims;
    this.views = views;
    this.reader = reader;
    this.comparer = comparer;
    this.engine = engine;
    this.cores = cores;
  }

  @GET
  @Path("/queue")
  @Operation(
      summary = "Pairs that a person should judge, the most useful first",
      description =
          "Useful is what the machine knows little of (uncertainty, in bits) and what many claims"
              + " hang on (effect). One pair stands for all between the same clusters or positions."
              + " The queue is made anew each time: judge the first and ask again.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              schema = @Schema(implementation = ListSchemas.ReviewItemList.class),
              examples = {
                @ExampleObject(
                    name = "English and عربي",
                    value =
                        """
                        {"items":[{"a":{"id":"5f1c1d7e-31c1-8a67-9d0a-6a2f7f0b1c2d",\
                        "text":"The harbour reopened on Monday."},\
                        "b":{"id":"9c2e4f60-0d3b-8b1e-8f6d-2b7c9d1e3f4a",\
                        "text":"عادت الحركة إلى الميناء."},"relation":"related",\
                        "probabilities":{"match":0.41,"conflict":0.05,"related":0.52,\
                        "unrelated":0.02},"similarity":0.61,"stake":"clusters-join",\
                        "why":{"en":"If it is one question, two clusters join; claims that move: \
                        4.","ar":"إن كان السؤال واحدا اجتمعت مجموعتان؛ عدد الأقوال المنتقلة: 4."},\
                        "uncertainty":0.9954,"effect":4,"dimensions":[],"evidence":[]}]}\
                        """)
              }))
  @APIResponse(responseCode = "400", description = "limit is wrong")
  public ListView<ReviewItemView> queue(
      @RestQuery @Parameter(description = "1 to 50, 10 if not given") @Nullable String limit) {
    List<ReviewItem> items = queue.first(limit(limit));
    Map<UUID, Claim> known =
        claims
            .byIds(
                items.stream()
                    .flatMap(item -> Stream.of(item.pair().a(), item.pair().b()))
                    .distinct()
                    .toList())
            .stream()
            .collect(toMap(Claim::id, claim -> claim));
    return new ListView<>(cores.each(items, item -> view(item, known)), null);
  }

  private ReviewItemView view(ReviewItem item, Map<UUID, Claim> known) {
    Claim a = requireNonNull(known.get(item.pair().a()));
    Claim b = requireNonNull(known.get(item.pair().b()));
    List<ClaimView> shown = views.of(List.of(a, b));
    return ReviewItemView.of(item, shown.get(0), shown.get(1), comparison(item, a, b));
  }

  /** The judge is not asked again for what this engine said of these words before. */
  private Comparison comparison(ReviewItem item, Claim a, Claim b) {
    JudgeAnswers answers = engine.isNamed(item.pair().engine()) ? item.pair().answers() : null;
    return comparer.compare(reading(a), reading(b), answers);
  }

  private Reading reading(Claim claim) {
    return reader.read(claim.content().text(), claim.publication());
  }

  private static int limit(@Nullable String limit) {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    int asked = ListRequest.of(null, limit).limit();
    if (asked > MAX_LIMIT) {
      throw ProblemException.invalid("limit", "must be a number from 1 to " + MAX_LIMIT);
    }
    return asked;
  }
}
