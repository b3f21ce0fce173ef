// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of the cue lists, found by their first word.
 *
 * <p>Signs used there: {@code a|b} either word; {@code word~} all forms of an English word; {@code
 * past/present} all forms of an Arabic verb; {@code begin*} any ending; {@code =word} with its
 * hamza as written; {@code *} up to three words, {@code **} up to eight, {@code _} one word; {@code
 * #} a number; {@code >word} a word that must follow and is no part; {@code ^} start of the
 * sentence; {@code $} end of the clause; {@code @name} the words of a line {@code @name}.
 */
final class CueLexicon {

  private final Map<String, List<CuePattern>> byFirst = new HashMap<>();
  private final Map<String, List<CuePattern>> byBeginning = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private int lines;

  /** The lists of both languages together: many texts mix them. */
  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (String list : List.of("cue.en.tsv", "cue.ar.tsv")) {
      LexiconFile.read(list).forEach(lexicon::add);
    }
    return lexicon;
  }

  /** The phrases that may start at a word with these readings; one may come twice. */
  List<CuePattern> startingWith(Set<String> forms) {
    List<CuePattern> found = new ArrayList<>();
    for (String form : forms) {
      found.addAll(byFirst.getOrDefault(form, List.of()));
      for (int letters = 1; letters <= form.length(); letters++) {
        found.addAll(byBeginning.getOrDefault(form.substring(0, letters), List.of()));
      }
    }
    return found;
  }

  /** Is one of these readings a phrase by itself? */
  boolean isWord(Set<String> forms) {
    return forms.stream()
        .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
        .anyMatch(pattern -> pattern.slots().size() == 1);
  }

  private void add(List<String> line) {
    if (line.get(0).startsWith("@") && line.size() == 2) {
      names.put(line.get(0), line.get(1));
      return;
    }
    List<CuePattern.Slot> slots = Arrays.stream(line.get(0).split(" ")).map(this::slot).toList();
    CuePattern.Reach reach = CuePattern.Reach.valueOf(line.get(2).toUpperCase(Locale.ROOT));
    CuePattern pattern = new CuePattern(slots, kind(line.get(1)), reach, lines++);
    index(slots.get(0) instanceof CuePattern.Begin ? slots.get(1) : slots.get(0), pattern);
  }

  private void index(CuePattern.Slot first, CuePattern pattern) {
    if (first instanceof CuePattern.Words words) {
      words.forms().forEach(w -> put(byFirst, w, pattern));
      words.exact().forEach(w -> put(byFirst, NormalForm.of(w), pattern));
      words.beginnings().forEach(w -> put(byBeginning, w, pattern));
    } else {
      // A phrase that begins with a number: every number begins with a digit.
      "0123456789".chars().forEach(c -> put(byBeginning, Character.toString(c), pattern));
    }
  }

  private static void put(Map<String, List<CuePattern>> map, String word, CuePattern pattern) {
    map.computeIfAbsent(word, k -> new ArrayList<>()).add(pattern);
  }

  private static Cue.@Nullable Kind kind(String name) {
    return name.equals("-") ? null : Cue.Kind.valueOf(name);
  }

  private CuePattern.Slot slot(String written) {
    return switch (written) {
      case "*" -> new CuePattern.Gap(0, 3);
      case "**" -> new CuePattern.Gap(0, 8);
      case "_" -> new CuePattern.Gap(1, 1);
      case "#" -> new CuePattern.Figure();
      case "^" -> new CuePattern.Begin();
      case "$" -> new CuePattern.End();
      default ->
          written.startsWith(">")
              ? new CuePattern.Ahead(words(written.substring(1)))
              : words(written);
    };
  }

  private CuePattern.Words words(String written) {
    Set<String> forms = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    Set<String> exact = new HashSet<>();
    for (String word : expand(written)) {
      if (word.endsWith("*")) {
        beginnings.add(NormalForm.of(word.substring(0, word.length() - 1)));
      } else if (word.startsWith("=")) {
        exact.add(NormalForm.light(word.substring(1)));
      } else {
        forms.addAll(forms(word));
      }
    }
    return new CuePattern.Words(Set.copyOf(forms), List.copyOf(beginnings), Set.copyOf(exact));
  }

  /** The readings a word of a list stands for. */
  static Set<String> forms(String word) {
    int verb = word.indexOf('/');
    if (verb > 0) {
      return ArabicVerb.forms(word.substring(0, verb), word.substring(verb + 1)).stream()
          .map(form -> form + WordForms.VERB)
          .collect(Collectors.toSet());
    }
    if (word.endsWith(WordForms.STEM)) {
      return Set.of(
          Stemmer.stem(NormalForm.of(word.substring(0, word.length() - 1))) + WordForms.STEM);
    }
    return Set.of(NormalForm.of(word));
  }

  private Set<String> expand(String written) {
    return Arrays.stream(written.split("\\|"))
        .flatMap(w -> w.startsWith("@") ? expand(name(w)).stream() : Stream.of(w))
        .collect(Collectors.toSet());
  }

  private String name(String written) {
    String words = names.get(written);
    if (words == null) {
      throw new IllegalStateException(
          "cue list names " + written + ", which no line above it says");
    }
    return words;
  }
}
