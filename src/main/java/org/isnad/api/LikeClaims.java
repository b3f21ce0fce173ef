// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.candidate.Candidate;
import org.isnad.candidate.CandidateIndex;
import org.isnad.candidate.CandidateQuery;
import org.isnad.claim.Claim;
import org.isnad.claim.ClaimStatus;
import org.isnad.claim.ClaimStore;
import org.isnad.compare.Comparer;
import org.isnad.compare.Comparison;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.ingest.Cores;

/**
 * Which active claims are like a text, and how does each stand to it?
 *
 * <p>Of the candidates only the nearest in meaning are compared: a comparison can cost 30 ms of a
 * core, and what is far in meaning would be ranked last anyway.
 */
@ApplicationScoped
class LikeClaims {

  /** So many candidates for each claim asked for, because some are retracted, some far. */
  private static final int CANDIDATES_EACH = 3;

  /** So many are compared at least: the order by meaning is not quite that by similarity. */
  private static final int LEAST_COMPARED = 20;

  private final CandidateIndex index;
  private final ClaimStore claims;
  private final TextReader reader;
  private final Comparer comparer;
  private final Cores cores;
  private final ClaimViews views;

  LikeClaims(
      CandidateIndex index,
      ClaimStore claims,
      TextReader reader,
      Comparer comparer,
      Cores cores,
      ClaimViews views) {
    this.index = index;
    this.claims = claims;
    this.reader = reader;
    this.comparer = comparer;
    this.cores = cores;
    this.views = views;
  }

  private record Compared(Claim claim, Comparison comparison) {

    static final Comparator<Compared> MOST_ALIKE_FIRST =
        Comparator.comparingDouble((Compared each) -> -each.comparison.similarity())
            .thenComparing(each -> each.claim.id().toString());
  }

  List<SearchAnswer.Item> find(SearchRequest.Question question) {
    Reading asked = reader.read(question.text());
    List<Compared> alike =
        cores.each(nearest(asked, question), claim -> compare(asked, claim)).stream()
            .sorted(Compared.MOST_ALIKE_FIRST)
            .limit(question.limit())
            .toList();
    List<ClaimView> shown = views.of(alike.stream().map(Compared::claim).toList());
    return IntStream.range(0, alike.size())
        .mapToObj(i -> item(shown.get(i), alike.get(i).comparison()))
        .toList();
  }

  private List<Claim> nearest(Reading asked, SearchRequest.Question question) {
    int wanted = Math.max(question.limit(), LEAST_COMPARED);
    CandidateQuery query =
        CandidateQuery.of(
            asked.words().stream().map(word -> word.token().stem()).toList(),
            asked.whole(),
            CANDIDATES_EACH * wanted);
    return index.find(query.within(question.filter())).stream()
        .sorted(
            Comparator.comparingDouble((Candidate each) -> -each.cosine())
                .thenComparing(each -> each.id().toString()))
        .map(candidate -> claims.byId(candidate.id()))
        .flatMap(Optional::stream)
        .filter(claim -> claim.status() == ClaimStatus.ACTIVE)
        .limit(wanted)
        .toList();
  }

  private Compared compare(Reading asked, Claim claim) {
    Reading said = reader.read(claim.content().text(), claim.publication());
    return new Compared(claim, comparer.compare(asked, said));
  }

  private static SearchAnswer.Item item(ClaimView claim, Comparison comparison) {
    return new SearchAnswer.Item(
        claim,
        Decimals.four(comparison.similarity()),
        comparison.relation().name().toLowerCase(Locale.ROOT),
        ProbabilitiesView.of(comparison.probabilities()));
  }
}
