// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which written forms does an Arabic verb take in news prose?
 *
 * <p>Built from the third person past ("نفى") and the present without its first letter ("نفي"), in
 * folded normal form: persons and numbers that reports use, present, jussive and future, each also
 * with an attached object. Vowels are not written, so the passive of a sound verb is among them.
 */
final class ArabicVerb {

  private static final List<String> PAST_ENDINGS = List.of("", "ت", "وا", "ا", "تا", "نا", "ن");
  private static final List<String> PRESENT_ENDINGS = List.of("", "ون", "وا", "ان", "ا", "ن");
  private static final List<String> PERSONS = List.of("ي", "ت", "ن", "ا");
  private static final List<String> OBJECTS = List.of("", "ه", "ها", "هم", "هما", "نا", "ني");
  private static final String LONG_VOWELS = "اوي";

  /** Stands for the last letter of a past that keeps it in all its forms. */
  private static final char STRONG = ' ';

  /** "لم يعد", "لم يزل" and "لم يكد" say that something is so no more, still or hardly. */
  private static final Set<String> HELPERS = Set.of("عد", "زل", "كد", "كن");

  private ArabicVerb() {}

  /**
   * All forms, folded.
   *
   * @param past third person masculine singular of the past
   * @param present third person masculine singular of the present, without its first letter
   */
  static Set<String> forms(String past, String present) {
    Set<String> forms = new LinkedHashSet<>();
    addPast(forms, NormalForm.light(past), NormalForm.light(present));
    addPresent(forms, NormalForm.light(present));
    return forms;
  }

  /**
   * What stands behind "lam" where the present has a long vowel before its last letter ("مات", "لم
   * يمت"), folded; none for another verb. Without the vowel they look like other words.
   *
   * @param present third person masculine singular of the present, without its first letter
   */
  static Set<String> jussives(String present) {
    String light = NormalForm.light(present);
    int vowel = light.length() - 2;
    Set<String> forms = new LinkedHashSet<>();
    if (vowel < 1 || LONG_VOWELS.indexOf(light.charAt(vowel)) < 0) {
      return forms;
    }
    String stem = light.substring(0, vowel) + light.substring(vowel + 1);
    if (LONG_VOWELS.indexOf(stem.charAt(vowel)) < 0 && !HELPERS.contains(stem)) {
      PERSONS.subList(0, 2).forEach(person -> forms.add(NormalForm.of(person + stem)));
    }
    return forms;
  }

  private static void addPast(Set<String> forms, String past, String present) {
    char root = root(past, present);
    String bare = root == STRONG ? past : past.substring(0, past.length() - 1);
    for (String ending : PAST_ENDINGS) {
      String form = form(past, bare, ending, root);
      // "أجراها" is "carried it out", not "both hired it".
      for (String object : ending.equals("ا") ? OBJECTS.subList(0, 1) : OBJECTS) {
        forms.add(NormalForm.of(attach(form, bare, object)));
      }
    }
  }

  private static String form(String past, String bare, String ending, char root) {
    return switch (ending) {
      case "", "ا", "نا", "ن" ->
          ending.isEmpty() || root == STRONG ? past + ending : bare + root + ending;
      default -> bare + ending;
    };
  }

  /** The letter that a final alef of the past stands for: "رمى" and "حيا" yeh, "دعا" waw. */
  private static char root(String past, String present) {
    if (isWeak(past)) {
      return 'ي';
    }
    char last = present.isEmpty() ? STRONG : present.charAt(present.length() - 1);
    return past.endsWith("ا") && "وي".indexOf(last) >= 0 ? last : STRONG;
  }

  /** A final alef maqsura becomes an alef before an object; the alef of a plural falls. */
  private static String attach(String form, String bare, String object) {
    if (object.isEmpty()) {
      return form;
    }
    if (form.endsWith("ى")) {
      return bare + "ا" + object;
    }
    return form.endsWith("وا") ? form.substring(0, form.length() - 1) + object : form + object;
  }

  private static void addPresent(Set<String> forms, String present) {
    boolean weak = isWeak(present) || present.endsWith("ي") || present.endsWith("و");
    String bare = weak ? present.substring(0, present.length() - 1) : present;
    // "nun" and "alef" before two letters make other words ("نصر"), and reports hardly say "we".
    for (String person : present.length() > 2 ? PERSONS : PERSONS.subList(0, 2)) {
      for (String ending : PRESENT_ENDINGS) {
        String stem = ending.startsWith("و") || ending.equals("ن") ? bare : present;
        for (String object : OBJECTS) {
          forms.add(NormalForm.of(attach(person + stem + ending, person + bare, object)));
        }
      }
      if (!person.equals("ا")) {
        forms.add(NormalForm.of(person + bare));
      }
    }
  }

  private static boolean isWeak(String form) {
    return form.endsWith("ى");
  }
}
