// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words and short phrases of a list, and what each stands for.
 *
 * <p>A cell holds entries parted by spaces; {@code a_b} is a phrase of two words, which a hyphen
 * may part in the text; in {@code a_*_b} up to three words may stand between ("let two of them
 * go"); the other signs are those of {@link CueLexicon}. Arabic nouns are also found by their light
 * stem, so that owners and endings do not hide them.
 *
 * @param <T> what an entry stands for
 */
final class WordIndex<T> {

  private static final int SHORTEST_BY_STEM = 3;
  private static final Set<String> LAM = Set.of("لم", "ولم", "فلم");

  private final Map<String, List<Entry<T>>> whole = new HashMap<>();
  private final Map<String, List<Entry<T>>> beginnings = new HashMap<>();

  /** Most words between two parts of a phrase that others may part. */
  private static final int GAP = 3;

  private record Entry<T>(T value, List<Part> rest) {}

  /**
   * A further word of a phrase.
   *
   * @param between how many words may stand before it
   */
  private record Part(CuePattern.Words words, int between) {}

  /**
   * An entry found in a text.
   *
   * @param value what it stands for
   * @param first its first token
   * @param end one past its last token
   */
  record Hit<T>(T value, int first, int end) {

    private boolean isInside(Hit<T> other) {
      return other.first <= first && end <= other.end && other.end - other.first > end - first;
    }
  }

  /** Adds every entry of a cell. */
  void add(String cell, T value) {
    Arrays.stream(cell.split(" ")).filter(e -> !e.isBlank()).forEach(e -> addEntry(e, value));
  }

  private void addEntry(String written, T value) {
    List<String> words = List.of(written.split("_"));
    List<Part> rest = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      if (!words.get(at).equals("*")) {
        rest.add(new Part(words(words.get(at)), words.get(at - 1).equals("*") ? GAP : 0));
      }
    }
    Entry<T> entry = new Entry<>(value, List.copyOf(rest));
    CuePattern.Words first = words(words.get(0));
    first.forms().forEach(f -> whole.computeIfAbsent(f, k -> new ArrayList<>()).add(entry));
    first
        .beginnings()
        .forEach(b -> beginnings.computeIfAbsent(b, k -> new ArrayList<>()).add(entry));
  }

  private static CuePattern.Words words(String written) {
    if (written.endsWith("*")) {
      String beginning = NormalForm.of(written.substring(0, written.length() - 1));
      return new CuePattern.Words(Set.of(), List.of(beginning), Set.of());
    }
    Set<String> forms = new HashSet<>(CueLexicon.forms(written));
    String normal = NormalForm.of(written);
    int verb = written.indexOf('/');
    if (verb > 0) {
      addNoun(forms, NormalForm.of(written.substring(0, verb)));
      ArabicVerb.jussives(written.substring(verb + 1))
          .forEach(form -> forms.add(form + WordForms.JUSSIVE));
    } else if (WordForms.isArabic(normal)) {
      String stem = Stemmer.stem(normal);
      if (stem.length() >= SHORTEST_BY_STEM) {
        forms.add(stem + WordForms.STEM);
      }
    }
    return new CuePattern.Words(forms, List.of(), Set.of());
  }

  /**
   * The noun of an action is mostly written like the past of its verb, and takes article and
   * prepositions; a final heh would be the ending of a noun ("كرة", a ball, is no "hatred").
   */
  private static void addNoun(Set<String> forms, String past) {
    if (!past.endsWith("ه")) {
      forms.add(past);
    }
  }

  /** Everything found, by position; an entry inside a longer one is left out. */
  List<Hit<T>> find(List<Token> tokens) {
    List<Set<String>> forms =
        IntStream.range(0, tokens.size()).mapToObj(at -> forms(tokens, at)).toList();
    Set<Hit<T>> hits = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (String form : forms.get(at)) {
        addHits(hits, whole.getOrDefault(form, List.of()), forms, at);
        for (int letters = 2; letters <= form.length(); letters++) {
          addHits(hits, beginnings.getOrDefault(form.substring(0, letters), List.of()), forms, at);
        }
      }
    }
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(hit::isInside))
        .sorted(
            Comparator.comparingInt((Hit<T> h) -> h.first())
                .thenComparing(h -> String.valueOf(h.value())))
        .toList();
  }

  private static Set<String> forms(List<Token> tokens, int at) {
    Set<String> forms = WordForms.of(tokens.get(at));
    if (at > 0 && LAM.contains(tokens.get(at - 1).normal())) {
      forms.add(tokens.get(at).normal() + WordForms.JUSSIVE);
    }
    return forms;
  }

  private static <T> void addHits(
      Set<Hit<T>> hits, List<Entry<T>> entries, List<Set<String>> forms, int at) {
    for (Entry<T> entry : entries) {
      int end = end(entry, forms, at + 1);
      if (end > 0) {
        hits.add(new Hit<>(entry.value(), at, end));
      }
    }
  }

  /** One past the last token of an entry whose second word should stand at {@code at}, or 0. */
  private static <T> int end(Entry<T> entry, List<Set<String>> forms, int at) {
    int next = at;
    for (Part part : entry.rest()) {
      if (next < forms.size() && forms.get(next).contains("-")) {
        next++;
      }
      int last = next + part.between();
      while (next < last && next < forms.size() && isOther(part, forms.get(next))) {
        next++;
      }
      if (next >= forms.size() || !part.words().read(forms.get(next))) {
        return 0;
      }
      next++;
    }
    return next;
  }

  /** Is it a word that may stand before this part, and not the part itself? */
  private static boolean isOther(Part part, Set<String> forms) {
    return !part.words().read(forms)
        && forms.stream().allMatch(form -> Character.isLetterOrDigit(form.codePointAt(0)));
  }
}
