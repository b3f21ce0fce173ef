// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One text on its way to its acts: its words, and which of them may tell of a deed. */
final class ActScan {

  private static final String THING = "thing";
  private static final WordIndex<String> MUTUAL = mutual();
  private static final List<String> SMALL =
      List.of(
          "determiner",
          "possessive",
          "be",
          "auxiliary",
          "adverb",
          "boundary",
          "relative",
          "pronoun",
          "to",
          "from",
          "by",
          "on",
          "over",
          "at",
          "of",
          "with",
          "for",
          "under",
          "other",
          "before",
          "about",
          "hand",
          "cleft",
          "passive");

  private final RoleScan words;
  private final Set<Integer> mutual = new HashSet<>();
  private final Set<Integer> things = new HashSet<>();

  ActScan(String text, List<Token> tokens) {
    this.words = new RoleScan(text, tokens);
    for (WordIndex.Hit<String> hit : MUTUAL.find(tokens)) {
      Set<Integer> found = hit.value().equals(THING) ? things : mutual;
      IntStream.range(hit.first(), hit.end()).forEach(found::add);
    }
  }

  private static WordIndex<String> mutual() {
    WordIndex<String> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("mutual.tsv")) {
      index.add(line.get(1), line.get(0));
      index.add(line.get(2), line.get(0));
    }
    return index;
  }

  RoleScan words() {
    return words;
  }

  /** "Talks", "a deal": whoever does something to it does it with another. */
  boolean isMutual(int at) {
    return things.contains(at);
  }

  /** "Launch (an attack)", "suffer (a defeat)": does the word lend its subject to a noun? */
  boolean lends(int at) {
    return words.lends(at, RoleLexicon.DOER) || words.lends(at, RoleLexicon.DONE);
  }

  /** Does the list say that the other, not a source, stands behind "from"? */
  boolean isDoneFrom(int at) {
    return words.verbs(words.isArabic(at)).stream()
        .filter(hit -> hit.first() == at)
        .anyMatch(
            hit -> hit.value().part("from") == Deed.OTHER && hit.value().part("s") == Deed.DOER);
  }

  /** Is the subject, in all that the list knows of the word, the one who is given to? */
  boolean isReceived(int at) {
    Set<String> ends = ends(at);
    return !ends.isEmpty() && ends.stream().allMatch(end -> end.endsWith(":" + Deed.OTHER));
  }

  /** "حل X محل Y": does what stands behind "in place of" have a part? */
  boolean isReplaced(int at) {
    return words.verbs(true).stream()
        .anyMatch(hit -> hit.first() == at && hit.value().part("instead") > 0);
  }

  /** A word that carries content and is no name. */
  boolean canBeDeed(int at) {
    Token token = words.token(at);
    return token.kind() == Token.Kind.WORD
        && !StopWords.isStop(token)
        && !words.isCapital(at)
        && !token.normal().endsWith("ly")
        && !mutual.contains(at)
        && !things.contains(at)
        && SMALL.stream().noneMatch(name -> words.is(name, at));
  }

  /** What the list of deeds knows of the word. */
  Set<String> ends(int at) {
    boolean arabic = words.isArabic(at);
    return Stream.concat(words.verbs(arabic).stream(), words.nouns(arabic).stream())
        .filter(hit -> hit.first() == at && hit.value().isReal() && hit.value().part("s") > 0)
        .map(hit -> hit.value().kind() + ":" + hit.value().part("s"))
        .collect(Collectors.toSet());
  }
}
