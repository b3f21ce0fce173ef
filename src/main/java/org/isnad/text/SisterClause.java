// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where does the subject of a sentence do a second thing, of which the cue before it says nothing?
 *
 * <p>"Ruled out a strike and promised talks", "استبعد الإضراب ووعد بالحوار": behind "and" a verb of
 * the past, a helping verb or a pronoun begins a clause of its own. Known limit: the verbs are
 * those of a list, as news has them.
 */
final class SisterClause {

  private static final Set<String> ENGLISH =
      Set.of(
          "said",
          "says",
          "called",
          "calls",
          "told",
          "urged",
          "urges",
          "promised",
          "promises",
          "vowed",
          "pledged",
          "asked",
          "asks",
          "demanded",
          "demands",
          "accused",
          "accuses",
          "blamed",
          "sent",
          "gave",
          "went",
          "left",
          "began",
          "kept",
          "stayed",
          "chose",
          "insisted",
          "insists",
          "warned",
          "warns",
          "announced",
          "ordered",
          "agreed",
          "offered",
          "proposed",
          "launched",
          "approved",
          "decided",
          "defended",
          "backed",
          "welcomed",
          "praised",
          "thanked",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "must",
          "should",
          "he",
          "she",
          "it",
          "they",
          "we");

  private static final Set<String> ARABIC =
      Stream.of(
              ("قال قالت قالوا دعا دعت دعوا طالب طالبت طالبوا أكد أكدت أكدوا وعد وعدت وعدوا أعلن"
                      + " أعلنت أعلنوا أضاف أضافت تعهد تعهدت تعهدوا رحب رحبت رحبوا حث حثت اقترح"
                      + " اقترحت اقترحوا عرض عرضت عرضوا شدد شددت اتهم اتهمت اتهموا أمر أمرت أرسل"
                      + " أرسلت أرسلوا اكتفى اكتفت اكتفوا غادر غادرت غادروا قرر قررت قرروا حذر"
                      + " حذرت حذروا أوضح أوضحت أوضحوا انتقد انتقدت انتقدوا وافق وافقت وافقوا"
                      + " أيد أيدت أيدوا طلب طلبت طلبوا أشاد أشادت أشادوا")
                  .split(" "))
          .map(word -> "و" + NormalForm.of(word))
          .collect(Collectors.toUnmodifiableSet());

  private SisterClause() {}

  /** Does it begin at this token? */
  static boolean opens(Reading reading, int at) {
    String word = reading.token(at).normal();
    boolean and = word.equals("and") && at + 1 < reading.size();
    return and ? ENGLISH.contains(reading.token(at + 1).normal()) : ARABIC.contains(word);
  }
}
