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

  private ArabicVerb() {}

  /**
   * All forms, folded.
   *
   * @param past third person masculine singular of the past
   * @param present third person masculine singular of the present, without its first letter
   */
  static Set<String> forms(String past, String present) {
    Set<String> forms = new LinkedHashSet<>();
    addPast(forms, NormalForm.light(past));
    addPresent(forms, NormalForm.light(present));
    return forms;
  }

  private static void addPast(Set<String> forms, String past) {
    String bare = isWeak(past) ? past.substring(0, past.length() - 1) : past;
    for (String ending : PAST_ENDINGS) {
      String form = form(past, bare, ending);
      for (String object : OBJECTS) {
        forms.add(NormalForm.of(attach(form, bare, object)));
      }
    }
  }

  private static String form(String past, String bare, String ending) {
    return switch (ending) {
      case "", "ا", "نا", "ن" ->
          ending.isEmpty() || !isWeak(past) ? past + ending : bare + "ي" + ending;
      default -> bare + ending;
    };
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
