// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.text.Cue;
import org.isnad.text.Opposite;
import org.isnad.text.Span;

/**
 * Do two opposite words speak of the same thing?
 *
 * <p>Without a parse: in Arabic the word behind a verb and the one before an adjective, and where
 * none stands behind, the first word of the clause and the last before its first preposition; in
 * English the head of the subject (the last word before its first preposition or relative), the
 * word just before, and the word just behind. Negations and linking verbs are stepped over: "غير
 * مرخصة" is said of what stands before "غير". Names that the script marks are left out: sales and
 * shares of one firm are two things.
 */
final class Heads {

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?iu).*(^|\\s)(of|in|into|at|on|for|to|from|by|with|over|under|between|among|than"
              + "|who|whom|whose|which|في|من|إلى|على|عن|الذي|التي|الذين)(\\s|$).*",
          Pattern.DOTALL);
  private static final Pattern STOP = Pattern.compile("[.!?;،,:؛؟]");

  /** "Has become dearer": what a thing becomes or stays is said of its subject. */
  private static final Set<String> LINKING =
      Set.of(
          "become",
          "becomes",
          "became",
          "becoming",
          "remain",
          "remains",
          "remained",
          "stay",
          "stays",
          "stayed",
          "get",
          "gets",
          "got",
          "getting",
          "grew",
          "grown",
          "turned",
          "اصبح",
          "اصبحت",
          "يصبح",
          "تصبح",
          "صار",
          "صارت",
          "بات",
          "باتت",
          "اضحي",
          "اضحت",
          "غدا",
          "غدت");

  private static final Pattern PARTICIPLE =
      Pattern.compile("[a-z]+(ed|ing)|built|made|held|sold|found|run|grown|taken");
  private static final Pattern VERB = Pattern.compile("ي.+|.{2,}[^ا]ت");
  private static final List<String> SEEING = List.of("شهد", "سجل", "حقق", "عرف", "واصل");
  private static final Pattern CLAUSE =
      Pattern.compile(".*(^|\\s)[وبل]?[أإا]ن(ه|ها|هم)?(\\s|$).*", Pattern.DOTALL);
  private static final int WINDOW = 6;

  private final Kinship kinship;
  private final Reading a;
  private final Reading b;
  private final Map<Opposite, List<Integer>> inA = new HashMap<>();
  private final Map<Opposite, List<Integer>> inB = new HashMap<>();

  Heads(Kinship kinship, Reading a, Reading b) {
    this.kinship = kinship;
    this.a = a;
    this.b = b;
  }

  /** How surely, in [0, 1]; 0.5 where no such word is found. */
  double match(Opposite one, Opposite other) {
    List<Integer> ofA = inA.computeIfAbsent(one, opposite -> of(a, opposite.span()));
    List<Integer> ofB = inB.computeIfAbsent(other, opposite -> of(b, opposite.span()));
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return 0.5;
    }
    double best = 0;
    for (int i : ofA) {
      for (int j : ofB) {
        best = Math.max(best, kinship.faces(i, j) ? 0 : kinship.closeness(i, j));
      }
    }
    return best;
  }

  private static List<Integer> of(Reading reading, Span opposite) {
    List<Reading.Word> words = reading.words();
    int before = -1;
    int behind = words.size();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).token().span();
      if (isNegation(reading, span) || isLinking(reading, i, opposite)) {
        continue;
      }
      if (span.end() <= opposite.start()) {
        before = i;
      } else if (span.start() >= opposite.end() && behind == words.size()) {
        behind = i;
      }
    }
    List<Integer> heads = new ArrayList<>();
    addBehind(heads, reading, opposite, behind);
    if (heads.isEmpty() && reading.isArabic()) {
      addSubject(heads, reading, opposite, before);
    }
    addBefore(heads, reading, opposite, before);
    return heads.stream()
        .distinct()
        .filter(i -> !isName(reading, i) && !isTime(reading, i))
        .toList();
  }

  private static void addBehind(List<Integer> heads, Reading reading, Span opposite, int behind) {
    if (behind >= reading.words().size()) {
      return;
    }
    Span span = reading.token(behind).span();
    String gap = reading.text().substring(opposite.end(), span.start());
    if (STOP.matcher(gap).find()) {
      return;
    }
    String joint = gap.strip();
    boolean close = joint.isEmpty() || joint.equals("في") || joint.equals("in");
    if (close || !PREPOSITION.matcher(gap).matches()) {
      heads.add(behind);
      Measured.add(heads, reading, behind);
    }
  }

  private static void addBefore(List<Integer> heads, Reading reading, Span opposite, int before) {
    int at = opposite.start();
    int head = -1;
    boolean deep = false;
    boolean led = false;
    for (int i = before; i >= 0 && i > before - WINDOW; i--) {
      Span span = reading.token(i).span();
      String gap = reading.text().substring(span.end(), at);
      if (STOP.matcher(gap).find()) {
        break;
      }
      boolean joined = !PREPOSITION.matcher(gap).matches();
      if (i == before && joined) {
        heads.add(i);
      }
      if (!joined || head < 0) {
        head = i;
        led = !joined;
      }
      deep |= !joined && i < before;
      at = span.start();
    }
    if (head >= 0 && !reading.isArabic()) {
      if (deep) {
        // "Imports of oil rose": of the subject, only its head.
        heads.remove(Integer.valueOf(before));
      }
      heads.add(head);
      Measured.add(heads, reading, head);
      if (led) {
        addDescribed(heads, reading, head);
      }
    }
    addSeen(heads, reading, before);
  }

  /** "The vaccine developed at": what stands before a participle is what it describes. */
  private static void addDescribed(List<Integer> heads, Reading reading, int head) {
    if (head > 0 && PARTICIPLE.matcher(reading.token(head).normal()).matches()) {
      int described = head - 1;
      boolean beside =
          reading.token(described).span().end() + 1 == reading.token(head).span().start();
      if (beside) {
        heads.add(described);
        Measured.add(heads, reading, described);
      }
    }
  }

  /** "عدد النمور في الجبال يتزايد": the subject stands before its verb, perhaps far. */
  private static void addSubject(List<Integer> heads, Reading reading, Span opposite, int before) {
    int at = opposite.start();
    int first = -1;
    int head = -1;
    for (int i = before; i >= 0 && i > before - WINDOW; i--) {
      Span span = reading.token(i).span();
      String gap = reading.text().substring(span.end(), at);
      if (STOP.matcher(gap).find() || CLAUSE.matcher(gap).matches()) {
        break;
      }
      first = i;
      head = head < 0 || PREPOSITION.matcher(gap).matches() ? i : head;
      at = span.start();
    }
    Stream.of(first, head)
        .filter(i -> i >= 0 && !isVerb(reading, i))
        .forEach(
            i -> {
              heads.add(i);
              Measured.add(heads, reading, i);
            });
  }

  /** Does it look like an Arabic verb, or like one of seeing? */
  private static boolean isVerb(Reading reading, int word) {
    String written = reading.token(word).normal();
    return VERB.matcher(written).matches() || SEEING.stream().anyMatch(written::contains);
  }

  private static boolean isLinking(Reading reading, int word, Span opposite) {
    Reading.Word each = reading.words().get(word);
    return !each.token().span().overlaps(opposite) && LINKING.contains(each.token().normal());
  }

  private static boolean isNegation(Reading reading, Span word) {
    return reading.marks().cues().of(Cue.Kind.NEGATION).stream()
        .anyMatch(cue -> cue.span().overlaps(word) && !cue.scope().equals(cue.span()));
  }

  /** "شهدت الصادرات نموا": what saw the growth stands behind the verb of seeing. */
  private static void addSeen(List<Integer> heads, Reading reading, int before) {
    for (int i = before; reading.isArabic() && i > 0 && i > before - WINDOW; i--) {
      String verb = reading.token(i - 1).normal();
      if (SEEING.stream().anyMatch(verb::contains)) {
        heads.add(i);
        return;
      }
    }
  }

  /** When a thing rose is not what rose. */
  private static boolean isTime(Reading reading, int word) {
    return reading.marks().hasTime(reading.token(word).span());
  }

  /** A capital at the very start marks a sentence, not a name. */
  private static boolean isName(Reading reading, int word) {
    Span span = reading.token(word).span();
    return span.start() > 0 && reading.marks().hasName(span);
  }
}
