// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.RoleLexicon.Line;

/** The deeds that English words of a text tell of. */
final class EnglishRoles {

  private final RoleScan scan;
  private final EnglishDeedWords deedWords;
  private final EnglishDeedSubjects subjects;
  private final EnglishSubjects verbs;

  EnglishRoles(RoleScan scan) {
    this.scan = scan;
    this.deedWords = new EnglishDeedWords(scan);
    this.subjects = new EnglishDeedSubjects(scan, deedWords);
    this.verbs = new EnglishSubjects(scan);
  }

  List<Deed> read() {
    List<Deed> deeds = new ArrayList<>();
    for (WordIndex.Hit<Line> hit : scan.verbs(false)) {
      if (hit.value().isReal() && deedWords.isVerb(hit)) {
        Map<String, List<Integer>> places = ofVerb(hit);
        deeds.add(scan.deed(hit, List.of(scan.parts(hit.value(), places))));
      }
    }
    for (WordIndex.Hit<Line> hit : scan.nouns(false)) {
      if (hit.value().isReal() && deedWords.isNoun(hit)) {
        Map<String, List<Integer>> places = ofNoun(hit);
        deeds.add(scan.deed(hit, List.of(scan.parts(nominal(hit.value(), places), places))));
      }
    }
    return deeds;
  }

  private Map<String, List<Integer>> ofVerb(WordIndex.Hit<Line> hit) {
    boolean passive = isPassive(hit);
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    List<Integer> subject = subjects.of(hit.first());
    boolean of = hit.value().part("of") == 0 && !scan.is("rid", hit.first());
    fill(places, hit.end(), passive ? "x" : "o", of);
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
      if (hit.value().part("i") > 0) {
        EnglishObjects.split(scan, places);
      }
    }
    return places;
  }

  private boolean isPassive(WordIndex.Hit<Line> hit) {
    if (scan.word(hit.first()).endsWith("ing") || hit.value().part("by") > 0) {
      return false;
    }
    for (int at = deedWords.groupStart(hit.first()); at < hit.first(); at++) {
      if (scan.is("be", at)) {
        return true;
      }
    }
    return scan.is("by", hit.end());
  }

  /** Walks to the right from {@code at}, filling places; with "of" inside a party, or apart. */
  private void fill(Map<String, List<Integer>> places, int at, String first, boolean inside) {
    String place = first;
    for (int next = at; next < scan.size() && !scan.isStop(next); next++) {
      int behind = EnglishAppositions.end(scan, next);
      if (behind > next) {
        for (int named : scan.range(next, behind)) {
          add(places, place, named);
        }
        next = behind - 1;
        continue;
      }
      if (isEndOfClause(next, at) || (places.containsKey("by") && verbs.isFinite(next))) {
        return;
      }
      if (scan.is("of", next) && next > at && (inside || scan.is("group", next - 1))) {
        continue;
      }
      if (deedWords.isPreposition(next)) {
        place = deedWords.place(next).orElse("x");
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

  private boolean isEndOfClause(int next, int start) {
    if (scan.isComma(next)) {
      // "Came under attack at the gate, from nurses."
      return !scan.is("by", next + 1) && !scan.word(next + 1).equals("from");
    }
    if (scan.is("boundary", next) || scan.is("relative", next)) {
      return true;
    }
    if (scan.is("subject", next) && next > start) {
      return true;
    }
    if (scan.word(next).equals("and") || scan.word(next).equals("or")) {
      return !(scan.isCapital(next + 1) || deedWords.isDeterminer(next + 1))
          || scan.isVerb(next + 1);
    }
    return scan.is("auxiliary", next) && !hasDoerBehind(next);
  }

  /** "The attack on Y was carried out by X": the doer is still to come. */
  private boolean hasDoerBehind(int at) {
    for (int next = at; next < Math.min(scan.size(), at + 5); next++) {
      if (scan.is("by", next)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, List<Integer>> ofNoun(WordIndex.Hit<Line> hit) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    fill(places, hit.end(), "x", false);
    int front = hit.first() - 1;
    int adjectives = 0;
    while (front > 0 && adjectives < 3 && isPlain(front)) {
      front--;
      adjectives++;
    }
    if (scan.isOwner(front)) {
      int from = front;
      while (from > 0
          && !deedWords.isPreposition(from - 1)
          && !scan.isStop(from - 1)
          && !scan.isComma(from - 1)
          && !deedWords.isFiniteVerb(from - 1)
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
        && !deedWords.isPreposition(at)
        && !scan.isVerb(at)
        && !scan.is("auxiliary", at)
        && !scan.isOwner(at);
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
      List<Integer> subject = subjects.of(verb);
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
