// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.RoleLexicon.Line;
import org.jspecify.annotations.Nullable;

/** The deeds that Arabic words of a text tell of. */
final class ArabicRoles {

  private static final List<String> PLACES =
      List.of("to", "from", "by", "on", "with", "before", "at", "about");
  private static final String INSTEAD = "instead";
  private static final char DAMMA = '\u064F';

  /** More bare words behind a verb than this are not split into doer and other. */
  private static final int MOST = 10;

  private final RoleScan scan;

  ArabicRoles(RoleScan scan) {
    this.scan = scan;
  }

  List<Deed> read() {
    List<Deed> deeds = new ArrayList<>();
    for (WordIndex.Hit<Line> hit : scan.verbs(true)) {
      if (hit.value().isReal() && !isNominal(hit)) {
        deeds.add(scan.deed(hit, ofVerb(hit)));
      }
    }
    for (WordIndex.Hit<Line> hit : scan.nouns(true)) {
      if (hit.value().isReal() && (isNominal(hit) || !scan.isVerb(hit.first()))) {
        deeds.add(scan.deed(hit, ofNoun(hit)));
      }
    }
    return deeds;
  }

  /** With an article or preposition, or behind a verb that lends its subject. */
  private boolean isNominal(WordIndex.Hit<Line> hit) {
    int at = hit.first();
    String word = scan.word(at);
    boolean marked =
        ArabicAdjuncts.hasArticle(scan, at)
            || word.startsWith("لل")
            || word.startsWith("بال")
            || word.startsWith("وال");
    boolean governed = !isCleft(at - 1) && (place(at - 1) != null || scan.is("other", at - 1));
    return marked || scan.isLam(at) || isBa(at) || governed || lender(at) >= 0;
  }

  /** "هو من": the one who, not from. */
  private boolean isCleft(int at) {
    return scan.is("relative", at) && scan.is("cleft", at - 1);
  }

  private boolean isBa(int at) {
    return scan.word(at).startsWith("ب") && scan.word(at).length() > 3 && !scan.isVerb(at)
        || scan.word(at).startsWith("ب") && scan.isNoun(at) && scan.word(at).length() > 3;
  }

  /** The verb before a noun, up to six words off, that lends it its subject; -1 when none. */
  private int lender(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 7) && !scan.isStop(at); at--) {
      if (isLender(at)) {
        return at;
      }
      if (scan.isVerb(at) || scan.is("boundary", at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isLender(int at) {
    return scan.lends(at, RoleLexicon.DOER)
        || scan.lends(at, RoleLexicon.DONE)
        || scan.is("passive", at);
  }

  private List<Map<Integer, List<Token>>> ofVerb(WordIndex.Hit<Line> hit) {
    Line line = hit.value();
    Map<String, List<Integer>> places = scan(hit.end(), line);
    List<Integer> bare = places.getOrDefault("", List.of());
    places.remove("");
    List<Integer> before = subject(hit.first());
    boolean hand = places.containsKey("by") && line.part("by") == 0;
    if (hand && line.part("s") == Deed.OTHER && line.part("from") == Deed.DOER) {
      // "Received it from the hand of X": the hand gives.
      places.putIfAbsent("from", places.get("by"));
      hand = false;
    }
    boolean by = hand;
    if (by || isPassive(hit.first())) {
      places.put("o", before.isEmpty() ? bare : before);
      if (by) {
        places.put("s", places.get("by"));
      }
      return List.of(scan.parts(line, places));
    }
    boolean clitic = hasObject(hit.first(), line);
    if (clitic) {
      places.put("o", scan.clauseBefore(hit.first()));
    }
    if (clitic && !before.isEmpty() && !bare.isEmpty()) {
      places.put("o", before);
      places.put("s", bare);
      return List.of(scan.parts(line, places));
    }
    if (!before.isEmpty()) {
      places.put("s", before);
      return clitic ? List.of(scan.parts(line, places)) : objects(line, places, bare);
    }
    if (clitic || line.part("o") == 0 || bare.size() > MOST) {
      places.put("s", bare);
      return List.of(scan.parts(line, places));
    }
    return split(line, places, bare);
  }

  /** Every way to part the words behind the verb into doer and other. */
  private List<Map<Integer, List<Token>>> split(
      Line line, Map<String, List<Integer>> places, List<Integer> bare) {
    List<Map<Integer, List<Token>>> castings = new ArrayList<>();
    List<Integer> ends = new ArrayList<>(borders(bare));
    ends.add(bare.size());
    for (int end : ends) {
      Map<String, List<Integer>> filled = new LinkedHashMap<>(places);
      filled.put("s", bare.subList(0, end));
      castings.addAll(objects(line, filled, bare.subList(end, bare.size())));
    }
    return castings;
  }

  private List<Integer> borders(List<Integer> words) {
    return ArabicParties.borders(words.stream().map(scan::token).toList());
  }

  private List<Map<Integer, List<Token>>> objects(
      Line line, Map<String, List<Integer>> places, List<Integer> bare) {
    List<Map<Integer, List<Token>>> castings = new ArrayList<>();
    Map<String, List<Integer>> one = new LinkedHashMap<>(places);
    one.put("o", bare);
    castings.add(scan.parts(line, one));
    boolean given = line.part("i") > 0 && !places.containsKey("to");
    for (int end : given ? borders(bare) : List.<Integer>of()) {
      Map<String, List<Integer>> two = new LinkedHashMap<>(places);
      two.put("i", bare.subList(0, end));
      two.put("o", bare.subList(end, bare.size()));
      castings.add(scan.parts(line, two));
    }
    return castings;
  }

  private boolean isPassive(int at) {
    String written = scan.written(at);
    int first = written.startsWith("و") || written.startsWith("ف") ? 1 : 0;
    return written.length() > first + 1
        && (written.charAt(first + 1) == DAMMA || (written.charAt(1) == DAMMA));
  }

  /** Is an object written onto the verb ("أنقذتهم")? */
  private boolean hasObject(int at, Line line) {
    String word = scan.word(at);
    for (String object : RoleScan.OBJECTS) {
      if (word.endsWith(object) && word.length() > object.length() + 2) {
        String rest = word.substring(0, word.length() - object.length());
        return scan.reads(rest, line.kind());
      }
    }
    return false;
  }

  /** Words before the verb in its clause, when they can be its subject. */
  private List<Integer> subject(int verb) {
    String word = scan.word(verb);
    int from = verb;
    if (scan.is("relative", verb - 1)) {
      return cleft(verb - 1);
    }
    while (from > 0
        && !scan.isStop(from - 1)
        && !scan.isComma(from - 1)
        && !isOther(from - 1)
        && !scan.is("boundary", from - 1)) {
      from--;
    }
    if (from == verb && scan.is("pronoun", verb - 1)) {
      return scan.clauseBefore(verb - 1);
    }
    boolean joined =
        word.startsWith("ف")
            && !scan.written(verb).startsWith("فاز")
            && !word.startsWith("فصل")
            && !word.startsWith("فض");
    if (from == verb || joined || startsAside(from) || isOther(from - 1)) {
      return List.of();
    }
    return scan.range(from, verb);
  }

  private boolean isOther(int at) {
    return scan.isVerb(at) && !scan.word(at).startsWith("ال");
  }

  /** A place or time before the verb is not its subject. */
  private boolean startsAside(int at) {
    return place(at) != null || scan.is("other", at) || scan.is("hand", at);
  }

  /** "X هو من", "X الذي". */
  private List<Integer> cleft(int relative) {
    int end = relative;
    while (end > 0 && (scan.is("cleft", end - 1) || scan.isComma(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0
        && !scan.isStop(from - 1)
        && !scan.isComma(from - 1)
        && !scan.is("boundary", from - 1)
        && !isOther(from - 1)) {
      from--;
    }
    return scan.range(from, end);
  }

  /** The places behind a word, the bare words under "". */
  private Map<String, List<Integer>> scan(int at, Line line) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    String place = "";
    for (int next = at; next < scan.size() && !ends(next); next++) {
      if (isHand(next)) {
        place = "by";
        next++;
        continue;
      }
      if (ArabicAdjuncts.isPartitive(scan, next)) {
        continue;
      }
      if (line.part(INSTEAD) > 0 && scan.is(INSTEAD, next)) {
        place = INSTEAD;
        continue;
      }
      String here = scan.is("other", next) ? "x" : place(next);
      if (here != null) {
        place = here;
        continue;
      }
      if (scan.isLam(next) && next > at) {
        place = "to";
      } else if (line.part("b") > 0 && isBa(next) && !scan.is("matter", next)) {
        place = "b";
      } else if (ArabicAdjuncts.startsMatter(scan, next)) {
        place = "x";
      }
      if (!scan.isSign(next)) {
        places.computeIfAbsent(place, p -> new ArrayList<>()).add(next);
      }
    }
    return places;
  }

  private boolean isHand(int at) {
    return (scan.word(at).equals("من") || scan.word(at).equals("علي")) && scan.is("hand", at + 1);
  }

  private @Nullable String place(int at) {
    if (at < 0 || at >= scan.size()) {
      return null;
    }
    return PLACES.stream().filter(p -> scan.is(p, at)).findFirst().orElse(null);
  }

  private boolean ends(int at) {
    return scan.isStop(at)
        || scan.isComma(at)
        || scan.is("boundary", at)
        || (scan.is("relative", at) && !scan.word(at).equals("من"))
        || (scan.isVerb(at) && scan.isJoined(at));
  }

  private List<Map<Integer, List<Token>>> ofNoun(WordIndex.Hit<Line> hit) {
    Line line = hit.value();
    Map<String, List<Integer>> places = scan(hit.end(), line);
    List<Integer> bare = places.getOrDefault("", List.of());
    places.remove("");
    if (ArabicOffices.give(scan, hit.first(), places, bare)) {
      return List.of(scan.parts(RoleNouns.asVerb(line, places, "of"), places));
    }
    int lender = lender(hit.first());
    boolean begun = scan.is("inceptive", lender);
    boolean own = !bare.isEmpty() && (places.containsKey("on") || isBa(hit.first()));
    // "The strife began with the raid of X on Y": what begins is not the doer.
    if (lender >= 0 && !(begun && own)) {
      return lent(hit, places, bare, lender);
    }
    if (!bare.isEmpty()) {
      places.put("of", bare);
    }
    if (line.part("to") == 0 && places.containsKey("to")) {
      places.put("object", places.get("to"));
    }
    return List.of(scan.parts(RoleNouns.asVerb(line, places, "of"), places));
  }

  private List<Map<Integer, List<Token>>> lent(
      WordIndex.Hit<Line> hit, Map<String, List<Integer>> places, List<Integer> bare, int lender) {
    int end = lender + 1;
    // Right behind the verb a ل without article may begin a name: "شن لابيد هجوما".
    while (end < hit.first() && !isPreposition(end, end > lender + 1)) {
      end++;
    }
    List<Integer> between =
        scan.range(lender + 1, end).stream().filter(at -> !scan.is("light", at)).toList();
    List<Integer> subject = between.isEmpty() ? subject(lender) : between;
    List<Integer> behind = putBetween(places, hit, end) ? List.of() : bare;
    if (scan.is("passive", lender)) {
      places.put("own", between.isEmpty() ? behind : between);
    } else if (scan.lends(lender, RoleLexicon.DOER)) {
      places.put("lent", subject);
      if (!behind.isEmpty()) {
        places.put("of", behind);
      }
    } else {
      places.put("borne", subject);
      if (!places.containsKey("from") && !places.containsKey("by") && !behind.isEmpty()) {
        places.put("by", behind);
      }
    }
    Line line = RoleNouns.asVerb(hit.value(), places, "of");
    return List.of(scan.parts(line, places));
  }

  private boolean isPreposition(int at, boolean attached) {
    return place(at) != null
        || scan.is("other", at)
        || scan.isLam(at) && (attached || scan.word(at).startsWith("لل"));
  }

  /** "شن الجيش على المتمردين هجوما": whom it is done to stands before the noun, if any does. */
  private boolean putBetween(
      Map<String, List<Integer>> places, WordIndex.Hit<Line> hit, int preposition) {
    String written = place(preposition);
    String place = written == null ? "to" : written;
    List<Integer> words = scan.range(written == null ? preposition : preposition + 1, hit.first());
    if (words.isEmpty() || scan.is("other", preposition)) {
      return false;
    }
    boolean towards = place.equals("to") || place.equals("on");
    places.putIfAbsent(towards && hit.value().part(place) == 0 ? "of" : place, words);
    return true;
  }
}
