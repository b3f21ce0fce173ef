// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.Claim;
import org.isnad.cluster.ClusterCatalogue;
import org.isnad.cluster.Place;
import org.isnad.text.QuantityReader;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Makes views of claims: joins to each what other packages know of it. */
@ApplicationScoped
class ClaimViews {

  private final ClusterCatalogue clusters;

  ClaimViews(ClusterCatalogue clusters) {
    this.clusters = clusters;
  }

  ClaimView of(Claim claim) {
    return of(List.of(claim)).get(0);
  }

  /** Views in the same order; all at once, so that a page needs one look-up of each kind. */
  List<ClaimView> of(List<Claim> claims) {
    Map<UUID, Place> places = clusters.placesOf(claims.stream().map(Claim::id).toList());
    return claims.stream().map(claim -> of(claim, places.get(claim.id()))).toList();
  }

  /** The view of a claim that stands there, or nowhere. */
  ClaimView of(Claim claim, @Nullable Place place) {
    return ClaimView.of(
        claim,
        place == null ? null : place.cluster().toString(),
        place == null ? null : PositionView.name(place.position()),
        quantities(claim.content().text()));
  }

  private static List<QuantityView> quantities(String text) {
    return QuantityReader.read(text, Tokenizer.tokenize(text)).stream()
        .map(quantity -> QuantityView.of(quantity, text))
        .toList();
  }
}
