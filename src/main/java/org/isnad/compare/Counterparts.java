// SPDX-License-Identifier: Apache-2.0
package org.isnad.compare;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.isnad.text.NameReader.Name;
import org.isnad.text.NameReader.Sort;
import org.isnad.text.PlaceNames.Place;
import org.isnad.text.Sites;
import org.isnad.text.Sound;
import org.isnad.text.Span;

/**
 * Which names and words of one text does the other text have too, in whatever script and form?
 *
 * <p>A name is met by a body of the same id, by its initials, by a place that may be the same, by
 * words that sound alike (Jaro-Winkler on skeletons first, then {@link Sound}), or by words that
 * mean the same. Of two full names of people the last words must sound alike, and the first.
 */
final class Counterparts {

  /** Jaro-Winkler similarity of skeletons below which two sounds are not looked at closer. */
  private static final double GATE = 0.6;

  /** Nearness of meaning from which a word says the same. */
  private static final double SAME = 0.7;

  /** Nearness of meaning from which a word of the rest is said by the other text. */
  private static final double SAID = 0.55;

  private static final int SHORTEST = 2;
  private static final int SHORTEST_OF_WORD = 3;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private final Reading reading;
  private final Reading other;
  private final IntToDoubleFunction nearness;

  private final List<Name> names;
  private final Set<Name> met;
  private final List<Locative> locatives;

  /**
   * The side of one text.
   *
   * @param nearness of the i-th content word of this text to its counterpart in the other
   */
  Counterparts(Reading reading, Reading other, IntToDoubleFunction nearness) {
    this.reading = reading;
    this.other = other;
    this.nearness = nearness;
    this.names = reading.marks().names().stream().filter(name -> name.sort().isNamed()).toList();
    this.met = reading.marks().names().stream().filter(this::isMet).collect(toSet());
    this.locatives = Locative.of(this);
  }

  Reading reading() {
    return reading;
  }

  boolean isOneScript() {
    return reading.sharesScript(other);
  }

  /** The names of this text, words that only might be names left out. */
  List<Name> names() {
    return names;
  }

  /** The places this text gives, by position. */
  List<Locative> locatives() {
    return locatives;
  }

  /** Is the name in the other text too? */
  boolean meets(Name name) {
    return met.contains(name);
  }

  private boolean isMet(Name name) {
    if (!name.body().isEmpty()
        && other.marks().names().stream().anyMatch(each -> each.body().equals(name.body()))) {
      return true;
    }
    return hasPlace(name.span())
        || isAbbreviated(name)
        || sounds(name)
        || (isTranslatable(name) && means(name.span(), SAME));
  }

  /** Names made of words may be translated; those of people, known places and single words not. */
  private boolean isTranslatable(Name name) {
    return name.sort() != Sort.PERSON && name.sounds().size() > 1 && places(name.span()).isEmpty();
  }

  /** Does the other text name a place that may be one of those named here? */
  boolean hasPlace(Span span) {
    return places(span).stream()
        .anyMatch(place -> other.marks().places().stream().anyMatch(place::meets));
  }

  /** Does the other text name a site of one of these kinds? */
  boolean hasSite(Set<String> kinds) {
    return other.words().stream()
        .anyMatch(word -> Sites.of(word.token()).filter(kinds::contains).isPresent());
  }

  /** Are all content words of the span said by the other text? */
  boolean means(Span span, double least) {
    List<Integer> words = reading.wordsWhere(span::overlaps);
    return !words.isEmpty() && words.stream().allMatch(i -> nearness.applyAsDouble(i) >= least);
  }

  private boolean sounds(Name name) {
    List<Sound> sounds = name.sounds();
    if (sounds.isEmpty()) {
      return false;
    }
    if (name.sort() != Sort.PERSON || sounds.size() == 1) {
      long met = sounds.stream().filter(sound -> !soundingLike(sound).isEmpty()).count();
      return 2 * met >= Math.max(2, sounds.size()) || met == sounds.size();
    }
    List<Name> last = soundingLike(sounds.get(sounds.size() - 1));
    List<Name> first = soundingLike(sounds.get(0));
    if (sounds.size() > 2 && sounds.stream().filter(s -> !soundingLike(s).isEmpty()).count() > 1) {
      return true;
    }
    if (!last.isEmpty()) {
      return !first.isEmpty() || last.stream().anyMatch(Counterparts::isOneWord);
    }
    return first.stream().anyMatch(n -> isOneWord(n) && n.sort().isNamed());
  }

  private static boolean isOneWord(Name name) {
    return name.sounds().size() == 1 || !name.sort().isNamed();
  }

  private List<Name> soundingLike(Sound sound) {
    List<Name> like = new ArrayList<>();
    for (Name each : other.marks().names()) {
      int least = each.sort() == Sort.WORD ? SHORTEST_OF_WORD : 1;
      for (Sound there : each.sounds()) {
        if (isAlike(sound, there, least)) {
          like.add(each);
          break;
        }
      }
    }
    return like;
  }

  private static boolean isAlike(Sound here, Sound there, int least) {
    String a = here.skeleton();
    String b = there.skeleton();
    if (a.equals(b) && here.spelled().equals(there.spelled())) {
      return true;
    }
    int letters = Math.min(here.spelled().length(), there.spelled().length());
    return letters >= SHORTEST
        && Math.min(a.length(), b.length()) >= least
        && JARO_WINKLER.apply(a, b) >= GATE
        && here.alike(there);
  }

  /** "WTO" for "World Trade Organization", either way round. */
  private boolean isAbbreviated(Name name) {
    String written = name.span().of(reading.text());
    return other.marks().names().stream()
        .filter(each -> each.sort().isNamed())
        .map(each -> each.span().of(other.text()))
        .anyMatch(there -> abbreviates(written, there) || abbreviates(there, written));
  }

  private static boolean abbreviates(String brief, String full) {
    String letters = brief.replace(".", "");
    if (letters.length() < 3 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    Arrays.stream(full.split("[ -]"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.length() > 2 && initials.toString().equals(letters);
  }

  /**
   * How much of this text the other says, in [0, 1], the words of a span left out; each word
   * weighed by its rarity. 1 when nothing else is said.
   */
  double rest(Span without) {
    double rarity = 0;
    double said = 0;
    for (int i : reading.wordsWhere(span -> !span.overlaps(without))) {
      double weight = reading.words().get(i).rarity();
      rarity += weight;
      said += weight * (isSaid(i) ? 1 : 0);
    }
    return rarity == 0 ? 1 : said / rarity;
  }

  private boolean isSaid(int word) {
    Span span = reading.token(word).span();
    if (nearness.applyAsDouble(word) >= SAID || hasPlace(span)) {
      return true;
    }
    return reading.marks().names().stream()
        .filter(name -> name.span().overlaps(span))
        .anyMatch(this::meets);
  }

  /** Does a place of this text stand in the words? */
  List<Place> places(Span span) {
    return reading.marks().places(span);
  }
}
