// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.NameReader.Run;
import org.isnad.text.NameReader.Sort;

/**
 * Names in Latin script: runs of words with a capital, hyphens and joiners ("al", "van", "of the")
 * inside. Titles before them, words of the calendar, and ordinary words at the start of a sentence
 * are left out; a possessive ends a name.
 */
final class EnglishNames {

  private static final Set<String> JOINERS =
      Set.of("al", "el", "bin", "ben", "ibn", "abu", "de", "van", "von", "der", "da", "di", "del");
  private static final Set<String> OF = Set.of("of", "for", "and");
  private static final Set<String> BODY_WORDS =
      Set.of(
          "group",
          "party",
          "bank",
          "company",
          "corporation",
          "corp",
          "inc",
          "ltd",
          "plc",
          "ministry",
          "department",
          "university",
          "college",
          "association",
          "council",
          "agency",
          "club",
          "fc",
          "united",
          "union",
          "league",
          "organization",
          "organisation",
          "front",
          "movement",
          "army",
          "brigade",
          "brigades",
          "police",
          "court",
          "parliament",
          "senate",
          "assembly",
          "commission",
          "committee",
          "federation",
          "foundation",
          "institute",
          "airlines",
          "airways",
          "news",
          "times",
          "post",
          "authority",
          "board",
          "fund",
          "society",
          "church",
          "gang",
          "guard",
          "forces",
          "coalition",
          "alliance",
          "network",
          "observatory",
          "watch");
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "river",
          "mount",
          "lake",
          "island",
          "islands",
          "sea",
          "bay",
          "gulf",
          "strait",
          "province",
          "county",
          "city",
          "valley",
          "street",
          "avenue",
          "square",
          "district",
          "coast",
          "desert",
          "mountains",
          "canal",
          "airport",
          "port",
          "bridge",
          "hills",
          "beach",
          "harbour",
          "hospital",
          "stadium",
          "arena",
          "camp");

  private final String text;
  private final List<Token> tokens;
  private final Reading reading;

  private EnglishNames(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.reading = new Reading(text, tokens);
  }

  static boolean isJoiner(Token token) {
    return JOINERS.contains(token.normal()) || OF.contains(token.normal()) || isThe(token);
  }

  private static boolean isThe(Token token) {
    return token.normal().equals("the");
  }

  static List<Run> read(String text, List<Token> tokens) {
    EnglishNames names = new EnglishNames(text, tokens);
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = names.end(at);
      if (end > at) {
        names.add(runs, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  /** One past the last word of the run of capitals that begins at {@code at}; or {@code at}. */
  private int end(int at) {
    if (!isCapital(at)) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size() && !isOwner(end - 1)) {
      int next = end;
      while (next < tokens.size() && next < end + 2 && isLink(next, at)) {
        next++;
      }
      if (next >= tokens.size() || !isCapital(next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** "of" links the words of a name, but not a title to what it is of. */
  private boolean isLink(int at, int start) {
    Token token = tokens.get(at);
    boolean of = token.normal().equals("of") || token.normal().equals("for");
    boolean the = isThe(token) && at > 0 && OF.contains(tokens.get(at - 1).normal());
    return token.normal().equals("-")
        || JOINERS.contains(token.normal())
        || ((of || the) && !NameLexicon.isTitle(tokens.get(start)) && !isPlain(start));
  }

  private boolean isOwner(int at) {
    String normal = tokens.get(at).normal();
    return normal.endsWith("'s") || normal.endsWith("s'");
  }

  private boolean isCapital(int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.WORD
        && !token.isArabic()
        && Character.isUpperCase(token.span().of(text).codePointAt(0));
  }

  /** An ordinary word that has its capital only from the sentence. */
  private boolean isPlain(int at) {
    if (!reading.isSentenceStart(at)) {
      return false;
    }
    Token token = tokens.get(at);
    if (at + 1 < tokens.size() && isCapital(at + 1) && isBodyWord(at + 1)) {
      return false;
    }
    boolean listed = PlaceNames.knows(token) || NameLexicon.isGiven(token);
    return !listed && (NameLexicon.isOrdinary(token) || NameLexicon.endsOrdinarily(token));
  }

  private boolean isBodyWord(int at) {
    return BODY_WORDS.contains(tokens.get(at).normal());
  }

  private void add(List<Run> runs, int start, int end) {
    int first = start;
    while (first < end && (isPlain(first) || isBefore(first, end))) {
      first++;
    }
    while (first < end && isJoiner(tokens.get(first)) && !isCapital(first)) {
      first++;
    }
    if (first < end) {
      runs.add(new Run(first, end, sort(first, end, start), ""));
    }
  }

  /** A title, a day, a people: said of who is named behind it, or no name at all. */
  private boolean isBefore(int at, int end) {
    Token token = tokens.get(at);
    if (token.normal().equals("-") || StopWords.isStop(token) || NameLexicon.isCalendar(token)) {
      return true;
    }
    if (NameLexicon.isTitle(token)) {
      return !isBodyBehind(at, end);
    }
    boolean title = at + 2 < end && NameLexicon.isTitle(tokens.get(at + 1));
    return title && !NameLexicon.isGiven(token);
  }

  private boolean isBodyBehind(int at, int end) {
    return tokens.subList(at, end).stream().anyMatch(t -> BODY_WORDS.contains(t.normal()));
  }

  private Sort sort(int first, int end, int start) {
    List<Token> words = tokens.subList(first, end);
    if (words.stream().anyMatch(t -> BODY_WORDS.contains(t.normal()))) {
      return Sort.BODY;
    }
    if (first > start && NameLexicon.isTitle(tokens.get(first - 1))) {
      return Sort.PERSON;
    }
    if (PlaceNames.read(text, words).stream()
        .anyMatch(p -> p.span().start() == words.get(0).span().start() && !p.people())) {
      return Sort.PLACE;
    }
    if (words.stream().anyMatch(t -> PLACE_WORDS.contains(t.normal()))) {
      return Sort.PLACE;
    }
    boolean titled = first > 0 && NameLexicon.isTitle(tokens.get(first - 1));
    return titled || NameLexicon.isGiven(words.get(0)) ? Sort.PERSON : Sort.NAME;
  }
}
