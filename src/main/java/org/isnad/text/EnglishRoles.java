// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.RoleLexicon.Line;

/** The deeds that English words of a text tell of. */
final class EnglishRoles {

  private static final List<String> PLACES =
      List.of("to", "from", "by", "on", "over", "at", "of", "with", "for", "under");

  private final RoleScan scan;

  EnglishRoles(RoleScan scan) {
    this.scan = scan;
  }

  List<Deed> read() {
    List<Deed> deeds = new ArrayList<>();
    for (WordIndex.Hit<Line> hit : scan.verbs(false)) {
      if (hit.value().isReal() && isVerb(hit)) {
        Map<String, List<Integer>> places = ofVerb(hit);
        deeds.add(scan.deed(hit, List.of(scan.parts(hit.value(), places))));
      }
    }
    for (WordIndex.Hit<Line> hit : scan.nouns(false)) {
      if (hit.value().isReal() && isNoun(hit)) {
        Map<String, List<Integer>> places = ofNoun(hit);
        deeds.add(scan.deed(hit, List.of(scan.parts(nominal(hit.value(), places), places))));
      }
    }
    return deeds;
  }

  /**
   * "Attack" and "attacks" are nouns behind an article or before a preposition or a verb; a name's
   * word is neither.
   */
  private boolean isVerb(WordIndex.Hit<Line> hit) {
    int at = hit.first();
    String word = scan.word(at);
    if (isName(at) && !(opens(at) && isPast(hit))) {
      return false;
    }
    if (word.endsWith("ing")) {
      return scan.is("be", groupStart(at)) || scan.is("be", at - 1);
    }
    if (isDeterminer(at - 1) || isPreposition(at - 1)) {
      return scan.word(at - 1).equals("to");
    }
    boolean past = isPast(hit);
    if (past) {
      return !isBase(hit) || groupStart(at) < at || !scan.is("of", hit.end());
    }
    if (groupStart(at) < at) {
      return true;
    }
    if (scan.isPluralBeforePast(at)) {
      return false;
    }
    boolean object = isDeterminer(hit.end()) || scan.isCapital(hit.end());
    return object || (!scan.isNoun(at) && at > 0 && !scan.is("auxiliary", hit.end()));
  }

  /**
   * "Eastern Command", "Nurse Voss"; in "Police Arrest 40" and "Rebels Attack the Port" a title.
   */
  private boolean isName(int at) {
    boolean beside = at > 0 && scan.isCapital(at - 1) || scan.isCapital(at + 1);
    boolean object = isDeterminer(at + 1) || at + 1 < scan.size() && isNumber(at + 1);
    return scan.isCapital(at) && beside && !object;
  }

  private boolean opens(int at) {
    return at == 0 || scan.isStop(at - 1) || scan.isQuote(at - 1);
  }

  private boolean isBase(WordIndex.Hit<Line> hit) {
    return scan.word(hit.first()).equals(scan.token(hit.first()).stem());
  }

  private boolean isPast(WordIndex.Hit<Line> hit) {
    String word = scan.word(hit.first());
    return word.endsWith("ed")
        || word.endsWith("en")
        || (!word.endsWith("s") && !isBase(hit) && !word.endsWith("e"))
        || List.of("beat", "hit", "hurt", "upset", "shot", "led", "fed").contains(word);
  }

  private boolean isNoun(WordIndex.Hit<Line> hit) {
    int at = hit.first();
    boolean other = !scan.isVerb(at) || !verbsAt(at) || scan.word(at).endsWith("ing");
    return other && (!isName(at) || opens(at));
  }

  private boolean verbsAt(int at) {
    return scan.verbs(false).stream().anyMatch(v -> v.first() == at && isVerb(v));
  }

  private boolean isDeterminer(int at) {
    return scan.is("determiner", at) || scan.word(at).endsWith("'s") || scan.word(at).equals("'");
  }

  private boolean isPreposition(int at) {
    return at >= 0 && (scan.is("other", at) || PLACES.stream().anyMatch(p -> scan.is(p, at)));
  }

  /** First word of "had not yet been (attacked)", or the verb itself. */
  private int groupStart(int verb) {
    int start = verb;
    while (start > 0 && isInGroup(start - 1)) {
      start--;
    }
    while (start < verb && scan.isAdverb(start)) {
      start++;
    }
    return start;
  }

  private boolean isInGroup(int at) {
    return scan.is("auxiliary", at) || scan.isAdverb(at) || scan.word(at).endsWith("n't");
  }

  private Map<String, List<Integer>> ofVerb(WordIndex.Hit<Line> hit) {
    int start = groupStart(hit.first());
    boolean passive = isPassive(hit, start);
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    List<Integer> subject = subject(start, hit.first());
    scan(places, hit.end(), passive ? "x" : "o");
    if (passive) {
      List<Integer> doer = places.get("by");
      boolean given = hit.value().part("i") > 0 && places.containsKey("x");
      places.put(given ? "i" : "o", subject);
      if (given) {
        places.put("o", places.getOrDefault("x", List.of()));
      }
      if (doer != null && hit.value().part("by") == 0) {
        places.put("s", doer);
      }
    } else {
      places.put("s", subject);
      splitObjects(hit.value(), places);
    }
    return places;
  }

  private boolean isPassive(WordIndex.Hit<Line> hit, int start) {
    if (scan.word(hit.first()).endsWith("ing") || hit.value().part("by") > 0) {
      return false;
    }
    for (int at = start; at < hit.first(); at++) {
      if (scan.is("be", at)) {
        return true;
      }
    }
    return scan.is("by", hit.end());
  }

  /** "Lent the town the money": the first of two objects is who it is given to. */
  private void splitObjects(Line line, Map<String, List<Integer>> places) {
    List<Integer> objects = places.get("o");
    if (line.part("i") == 0 || objects == null) {
      return;
    }
    for (int i = 1; i < objects.size(); i++) {
      boolean next = scan.is("determiner", objects.get(i)) || isNumber(objects.get(i));
      if (next
          && objects.get(i) == objects.get(i - 1) + 1
          && !scan.is("determiner", objects.get(i - 1))) {
        places.put("i", objects.subList(0, i));
        places.put("o", objects.subList(i, objects.size()));
        return;
      }
    }
  }

  private boolean isNumber(int at) {
    return scan.token(at).kind() == Token.Kind.NUMBER;
  }

  /** The words of the subject whose verb group starts there; empty when unsure. */
  private List<Integer> subject(int group, int verb) {
    int end = group;
    if (scan.word(end - 1).equals("to")) {
      end -= scan.is("control", end - 2) ? 2 : 1;
      if (end == group - 1) {
        return List.of();
      }
      end = groupStart(end);
    }
    if (scan.is("relative", end - 1)) {
      return antecedent(end - 1);
    }
    int from = end;
    int comma = -1;
    while (from > 0 && !scan.isStop(from - 1)) {
      int before = from - 1;
      if (scan.is("boundary", before) || scan.is("relative", before)) {
        break;
      }
      if (isFiniteVerb(before)) {
        return shared(before, from, end);
      }
      if (scan.isComma(before) && before < end - 1 && comma < 0) {
        comma = before;
      }
      from--;
    }
    boolean closed = scan.isComma(end - 1);
    List<Integer> subject = scan.range(closed || comma < 0 ? from : comma + 1, end);
    boolean pronoun = subject.size() == 1 && scan.is("pronoun", subject.get(0));
    return pronoun ? scan.clauseBefore(subject.get(0)) : subject;
  }

  /** "X attacked Y and captured Z": one subject for both; anything else is not sure. */
  private List<Integer> shared(int verb, int from, int end) {
    boolean and = scan.word(end - 1).equals("and") || scan.word(end - 1).equals("then");
    if (and) {
      return subject(groupStart(verb), verb);
    }
    for (int at = end - 1; at >= from; at--) {
      if (scan.is("boundary", at)) {
        return scan.range(at + 1, end);
      }
    }
    return List.of();
  }

  private boolean isFiniteVerb(int at) {
    return scan.is("auxiliary", at)
        || scan.verbs(false).stream()
            .anyMatch(hit -> hit.first() <= at && at < hit.end() && isVerb(hit));
  }

  /** "It was X who", "X, who", "X is the one who". */
  private List<Integer> antecedent(int relative) {
    int end = scan.isComma(relative - 1) ? relative - 1 : relative;
    if (scan.word(end - 1).equals("one") || scan.word(end - 1).equals("ones")) {
      end -= 2;
    }
    while (end > 0 && scan.is("be", end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0
        && !scan.isStop(from - 1)
        && !scan.isComma(from - 1)
        && !scan.is("boundary", from - 1)
        && !isFiniteVerb(from - 1)
        && !(isPreposition(from - 1) && !scan.is("of", from - 1))) {
      from--;
    }
    return scan.range(from, end);
  }

  /** Walks to the right from {@code at}, filling places. */
  private void scan(Map<String, List<Integer>> places, int at, String first) {
    String place = first;
    for (int next = at; next < scan.size() && !scan.isStop(next); next++) {
      int behind = scan.behindApposition(next);
      if (behind > next) {
        for (int named : scan.range(next, behind)) {
          add(places, place, named);
        }
        next = behind - 1;
        continue;
      }
      if (endsClause(next, at)) {
        return;
      }
      if (isPreposition(next)) {
        place = place(next);
        if (place.equals("at") && scan.word(next + 1).equals("the") && isHand(next + 2)) {
          place = "by";
          next += 3;
        }
      } else if (!scan.isSign(next)) {
        add(places, place, next);
      }
    }
  }

  private boolean isHand(int at) {
    return scan.word(at).equals("hands") && scan.is("of", at + 1);
  }

  private void add(Map<String, List<Integer>> places, String place, int word) {
    List<Integer> words = places.computeIfAbsent(place, p -> new ArrayList<>());
    if (scan.is("pronoun", word) && words.isEmpty()) {
      words.addAll(scan.clauseBefore(word));
    } else if (words.isEmpty() || word - words.get(words.size() - 1) <= 2) {
      words.add(word);
    }
  }

  private String place(int at) {
    return PLACES.stream().filter(p -> scan.is(p, at)).findFirst().orElse("x");
  }

  private boolean endsClause(int next, int start) {
    if (scan.isComma(next)) {
      return true;
    }
    if (scan.is("boundary", next) || scan.is("relative", next)) {
      return true;
    }
    if (scan.is("subject", next) && next > start) {
      return true;
    }
    if (scan.word(next).equals("and") || scan.word(next).equals("or")) {
      return !(scan.isCapital(next + 1) || isDeterminer(next + 1)) || scan.isVerb(next + 1);
    }
    return scan.is("auxiliary", next) && !continues(next);
  }

  /** "The attack on Y was carried out by X": the doer is still to come. */
  private boolean continues(int at) {
    for (int next = at; next < Math.min(scan.size(), at + 5); next++) {
      if (scan.is("by", next)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, List<Integer>> ofNoun(WordIndex.Hit<Line> hit) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    scan(places, hit.end(), "x");
    int front = hit.first() - 1;
    int adjectives = 0;
    while (front > 0 && adjectives < 3 && isPlain(front)) {
      front--;
      adjectives++;
    }
    if (scan.word(front).endsWith("'s") || scan.word(front).endsWith("s'")) {
      int from = front;
      while (from > 0
          && !isPreposition(from - 1)
          && !scan.isStop(from - 1)
          && !scan.isComma(from - 1)
          && !isFiniteVerb(from - 1)
          && !scan.is("boundary", from - 1)) {
        from--;
      }
      places.put("own", scan.range(from, front + 1));
    } else {
      int lender = scan.is("determiner", front) ? front - 1 : front;
      lend(places, lender);
    }
    return places;
  }

  private boolean isPlain(int at) {
    return !scan.isSign(at)
        && !scan.is("determiner", at)
        && !isPreposition(at)
        && !scan.isVerb(at)
        && !scan.is("auxiliary", at)
        && !scan.word(at).endsWith("s'")
        && !scan.word(at).endsWith("'s");
  }

  private void lend(Map<String, List<Integer>> places, int lender) {
    int verb = lender;
    if (scan.word(verb).equals("out") || scan.is("under", verb)) {
      verb--;
    }
    if (verb <= 0) {
      return;
    }
    boolean doer = scan.lends(verb, RoleLexicon.DOER);
    boolean done = scan.lends(verb, RoleLexicon.DONE);
    if (doer != done) {
      List<Integer> subject = subject(groupStart(verb), verb);
      if (!subject.isEmpty()) {
        places.put(doer ? "lent" : "borne", subject);
      }
    }
  }

  /** The places of a noun, as those of its verb. */
  private Line nominal(Line line, Map<String, List<Integer>> places) {
    return RoleNouns.asVerb(line, places, "of");
  }
}
