// SPDX-License-Identifier: Apache-2.0
package org.isnad.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.isnad.claim.Relation;
import org.isnad.cluster.Binding;

/**
 * Which judgements can hold together, and which exclude one that cannot?
 *
 * <p>"One question" carries on from pair to pair, and so does "one answer". So a pair of two
 * questions must not be joined by a chain of pairs of one; nor may a chain of matches join a pair
 * in conflict. Each contradiction is a ring of judgements in which exactly one parts what the
 * others join.
 *
 * <p>Judgements are taken the oldest first, and one that contradicts those taken before is left
 * out: a function of the set of judgements, whatever their order here. Cost O(n²) for the n
 * judgements that hang together.
 */
public final class Consistency {

  private static final Comparator<List<Judgement>> SHORTEST_FIRST =
      Comparator.comparingInt((List<Judgement> chain) -> chain.size())
          .thenComparing(
              chain -> chain.stream().map(each -> each.id().toString()).toList().toString());

  private final ChainSearch questions = new ChainSearch();
  private final ChainSearch answers = new ChainSearch();
  private final List<Assessed> assessed = new ArrayList<>();

  /** What binds of these; withdrawn ones do not. */
  public static Consistency of(Collection<Standing> judgements) {
    Consistency consistency = new Consistency();
    judgements.stream()
        .sorted(Comparator.comparingLong(each -> each.judgement().seq()))
        .forEach(consistency::take);
    return consistency;
  }

  private void take(Standing standing) {
    Judgement judgement = standing.judgement();
    Assessed.Reason obstacle = standing.obstacle();
    if (judgement.withdrawal() != null) {
      assessed.add(Assessed.withdrawn(judgement));
    } else if (obstacle != null) {
      assessed.add(Assessed.suspended(judgement, obstacle));
    } else {
      assessed.add(weigh(judgement));
    }
  }

  private Assessed weigh(Judgement judgement) {
    List<Judgement> against = against(judgement.a(), judgement.b(), judgement.relation());
    if (!against.isEmpty()) {
      return Assessed.contradicted(judgement, against);
    }
    Binding binding = judgement.toBinding();
    questions.add(judgement, binding.isOneQuestion());
    if (binding.isOneQuestion()) {
      answers.add(judgement, binding.isOneAnswer());
    }
    return Assessed.binding(judgement);
  }

  /** Every judgement with what came of it, the oldest first. */
  public List<Assessed> assessed() {
    return List.copyOf(assessed);
  }

  /** Those that bind, as clustering takes them. */
  public List<Binding> bindings() {
    return assessed.stream()
        .filter(Assessed::isBinding)
        .map(each -> each.judgement().toBinding())
        .toList();
  }

  /**
   * What was said of just these two in the words they have, whether it binds or others exclude it:
   * nobody can say it again, or say otherwise before it is withdrawn.
   */
  public Optional<Assessed> said(UUID a, UUID b) {
    return assessed.stream()
        .filter(each -> each.judgement().claims().equals(List.of(a, b)))
        .filter(each -> each.isBinding() || each.reason() == Assessed.Reason.CONTRADICTION)
        .findFirst();
  }

  /**
   * The judgements that exclude another one: the shortest chain from the one claim to the other, of
   * equally short ones the first by their ids; empty when nothing speaks against it.
   */
  public List<Judgement> against(UUID a, UUID b, Relation relation) {
    Binding binding = new Binding(a, b, relation);
    List<List<Judgement>> chains = new ArrayList<>();
    chains.add(binding.isOneQuestion() ? questions.parting(a, b) : questions.joining(a, b));
    if (binding.isOneQuestion()) {
      chains.add(binding.isOneAnswer() ? answers.parting(a, b) : answers.joining(a, b));
    }
    return chains.stream().filter(chain -> !chain.isEmpty()).min(SHORTEST_FIRST).orElse(List.of());
  }

  /** Can a person still say either of what the doubt is about? */
  public boolean leavesOpen(UUID a, UUID b, Doubt doubt) {
    boolean match = against(a, b, Relation.MATCH).isEmpty();
    boolean conflict = against(a, b, Relation.CONFLICT).isEmpty();
    return switch (doubt) {
      case QUESTION -> (match || conflict) && against(a, b, Relation.RELATED).isEmpty();
      case ANSWER -> match && conflict;
    };
  }
}
