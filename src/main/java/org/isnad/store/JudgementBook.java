// SPDX-License-Identifier: Apache-2.0
package org.isnad.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.isnad.judgement.Assessed;
import org.isnad.judgement.Consistency;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.Standing;

/**
 * Which judgements bind now?
 *
 * <p>Judgements exclude each other only along chains that say "one question". So all that such
 * chains reach has to be looked at, and nothing else: a judgement of two questions that leads out
 * of there contradicts nobody.
 */
@ApplicationScoped
class JudgementBook {

  private final JudgementRepository judgements;

  JudgementBook(JudgementRepository judgements) {
    this.judgements = judgements;
  }

  /** Every standing judgement that can have to do with these claims, weighed. */
  Consistency around(Collection<UUID> claims) {
    return claims.isEmpty()
        ? Consistency.of(List.of())
        : Consistency.of(judgements.standing(judgements.reach(claims)));
  }

  /** The same of claims that are known to be all that the chains reach. */
  Consistency within(Collection<UUID> claims) {
    return Consistency.of(judgements.standing(claims));
  }

  /** Those that bind of two claims that are now in these clusters. */
  List<Judgement> between(Collection<UUID> clusters) {
    return assess(judgements.between(clusters)).stream()
        .filter(Assessed::isBinding)
        .map(Assessed::judgement)
        .toList();
  }

  /** What came of each of these, in the same order. */
  List<Assessed> assess(List<Judgement> asked) {
    Set<UUID> claims = new HashSet<>();
    List<Standing> withdrawn = new ArrayList<>();
    for (Judgement judgement : asked) {
      if (judgement.withdrawal() == null) {
        claims.addAll(judgement.claims());
      } else {
        withdrawn.add(new Standing(judgement, true, true));
      }
    }
    Map<UUID, Assessed> known =
        Stream.concat(
                around(claims).assessed().stream(), Consistency.of(withdrawn).assessed().stream())
            .collect(toMap(each -> each.judgement().id(), each -> each));
    return asked.stream()
        .map(each -> known.containsKey(each.id()) ? known.get(each.id()) : justWithdrawn(each))
        .toList();
  }

  /** It stood when it was read and not when it was weighed. */
  private Assessed justWithdrawn(Judgement judgement) {
    JudgementEntity entity = judgements.findById(judgement.id());
    judgements.getEntityManager().refresh(entity);
    Standing standing = new Standing(entity.toJudgement(), true, true);
    return Consistency.of(List.of(standing)).assessed().get(0);
  }
}
