// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.isnad.claim.ClaimIds;
import org.isnad.cluster.Clusterer;
import org.isnad.cluster.Clustering;
import org.isnad.cluster.Link;
import org.isnad.cluster.Thresholds;

/**
 * Which thresholds cluster the stories best, when each story's pairs are answered by weights fitted
 * without it?
 */
final class StoryClusters {

  private final List<Story> stories;
  private final Map<String, List<CrossValidation.Answer>> answers;

  StoryClusters(List<Story> stories, List<CrossValidation.Answer> answers) {
    this.stories = stories;
    this.answers = answers.stream().collect(groupingBy(answer -> answer.pair().group()));
  }

  /** Tries a grid and prints the best few, then those that the service has, story by story. */
  void print(PrintStream out) {
    List<Thresholds> grid = new ArrayList<>();
    for (double share : new double[] {0, 0.5, 0.75, 0.9, 1}) {
      for (int links : new int[] {3, 6}) {
        for (double question = -4; question <= 2; question += 0.5) {
          for (double answer : new double[] {-0.5, 0, 0.5, 1}) {
            grid.add(new Thresholds(question, answer, -6, share, links));
          }
        }
      }
    }
    List<Tried> ranked =
        grid.stream()
            .map(each -> new Tried(each, StoryScores.mean(scores(each))))
            .sorted(Comparator.comparingDouble(each -> -sum(each.scores)))
            .toList();
    ranked.stream().limit(6).forEach(each -> out.println(each.by + " " + text(each.scores)));
    List<StoryScores> kept = scores(Thresholds.STANDARD);
    out.println("the service's " + text(StoryScores.mean(kept)));
    for (int i = 0; i < kept.size(); i++) {
      out.println(String.format("  %-24s %s", stories.get(i).name(), text(kept.get(i))));
    }
  }

  private record Tried(Thresholds by, StoryScores scores) {}

  private static double sum(StoryScores scores) {
    return scores.clusters() + scores.positions() + scores.conflicts();
  }

  private static String text(StoryScores scores) {
    return String.format(
        Locale.ROOT,
        "clusters %.3f positions %.3f conflicts %.3f",
        scores.clusters(),
        scores.positions(),
        scores.conflicts());
  }

  private List<StoryScores> scores(Thresholds thresholds) {
    return stories.stream().map(story -> score(story, new Clusterer(thresholds))).toList();
  }

  private StoryScores score(Story story, Clusterer clusterer) {
    Map<UUID, StoryScores.Place> found = new HashMap<>();
    List<UUID> ids =
        story.told().stream().map(t -> ClaimIds.of(t.source(), t.externalId())).toList();
    for (Clustering cluster : clusterer.cluster(ids, links(story))) {
      for (int position = 0; position < cluster.positions().size(); position++) {
        for (UUID claim : cluster.positions().get(position).claims()) {
          String name = cluster.claims().get(0).toString();
          found.put(claim, new StoryScores.Place(name, "p" + position));
        }
      }
    }
    List<StoryScores.Place> gold =
        story.told().stream().map(t -> new StoryScores.Place(t.topic(), t.position())).toList();
    return StoryScores.of(
        gold,
        ids.stream().map(id -> found.getOrDefault(id, new StoryScores.Place("", ""))).toList());
  }

  private List<Link> links(Story story) {
    Map<String, String> sources = new HashMap<>();
    story.told().forEach(t -> sources.put(t.externalId(), t.source()));
    return answers.getOrDefault(story.name(), List.of()).stream()
        .map(
            answer -> {
              String[] sides = answer.pair().id().split(" ", -1);
              return new Link(
                  ClaimIds.of(sources.getOrDefault(sides[0], ""), sides[0]),
                  ClaimIds.of(sources.getOrDefault(sides[1], ""), sides[1]),
                  answer.comparison().probabilities().questionBits(),
                  answer.comparison().probabilities().answerBits());
            })
        .toList();
  }
}
