// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.compare.Reading;
import org.isnad.compare.TextReader;
import org.isnad.embed.Models;
import org.isnad.text.Rarity;

/**
 * Which pairs of claims are to be compared? For each cut of closeness in meaning and in words: how
 * many of the pairs on one question are kept, and how many pairs there are to compare.
 *
 * <p>Arguments: the folder of the sets.
 */
final class NearFigures {

  private static final double[] COSINES = {.2, .25, .3, .35, .4};
  private static final int[] BITS = {16, 20, 24, 28, 1_000};

  /** Story claims meet these, which are about other things, in either language. */
  private static final List<String> OTHER_SETS = List.of("ans", "msrp", "xnli_ar_en");

  private static final int STRANGERS_A_SET = 1_000;

  private final Rarity rarity = Rarity.standard();
  private final List<Pair> same = new ArrayList<>();
  private final List<Pair> sibling = new ArrayList<>();
  private final List<Pair> stranger = new ArrayList<>();
  private int claims;
  private int strangers;

  private record Pair(double cosine, double bits) {}

  private NearFigures() {}

  public static void main(String[] args) throws IOException {
    Labels labels = new Labels(Path.of(args[0]));
    NearFigures figures = new NearFigures();
    try (Models models = new Models(Optional.empty(), Optional.empty())) {
      figures.look(labels, new TextReader(models.encoder().remembering(1L << 29)));
    }
    figures.print(System.out);
  }

  private void look(Labels labels, TextReader reader) {
    List<Reading> others = new ArrayList<>();
    for (String set : OTHER_SETS) {
      labels.bench(set).stream()
          .map(pair -> pair.a().text())
          .distinct()
          .limit(STRANGERS_A_SET)
          .forEach(text -> others.add(reader.read(text)));
    }
    strangers = others.size();
    for (Story story : labels.stories()) {
      Map<Story.Told, Reading> readings = new HashMap<>();
      story.told().forEach(each -> readings.put(each, reader.read(each.said().text())));
      look(story, readings, others);
    }
  }

  private void look(Story story, Map<Story.Told, Reading> readings, List<Reading> others) {
    List<Story.Told> told = story.told();
    claims += told.size();
    for (int i = 0; i < told.size(); i++) {
      Reading reading = readings.getOrDefault(told.get(i), others.get(0));
      for (int j = i + 1; j < told.size(); j++) {
        Pair pair = pair(reading, readings.getOrDefault(told.get(j), others.get(0)));
        (told.get(i).topic().equals(told.get(j).topic()) ? same : sibling).add(pair);
      }
      others.forEach(other -> stranger.add(pair(reading, other)));
    }
  }

  private Pair pair(Reading a, Reading b) {
    Set<String> shared = new HashSet<>(a.stems());
    shared.retainAll(b.stems());
    double bits = shared.stream().mapToDouble(stem -> rarity.of(stem) / Math.log(2)).sum();
    return new Pair(a.whole().cosine(b.whole()), bits);
  }

  private void print(PrintStream out) {
    out.println(claims + " claims of stories, " + strangers + " strangers");
    for (double cosine : COSINES) {
      for (int bits : BITS) {
        Predicate<Pair> near = pair -> pair.cosine >= cosine || pair.bits >= bits;
        out.println(
            String.format(
                Locale.ROOT,
                "cosine %.2f, bits %4d: on one question %.3f; of its story %.1f a claim; of 1,000"
                    + " strangers %.2f",
                cosine,
                bits,
                share(same, near),
                2.0 * (count(same, near) + count(sibling, near)) / claims,
                1_000 * share(stranger, near)));
      }
    }
  }

  private static long count(List<Pair> pairs, Predicate<Pair> near) {
    return pairs.stream().filter(near).count();
  }

  private static double share(List<Pair> pairs, Predicate<Pair> near) {
    return count(pairs, near) / (double) pairs.size();
  }
}
