// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

/** Writes numbers up to 999,999 in words, so that readers can be asked to read them back. */
final class NumberSpeller {

  private static final String[] ENGLISH = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ARABIC = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] ARABIC_TENS = {
    "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"
  };
  private static final String[] ARABIC_HUNDREDS = {
    "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };

  private NumberSpeller() {}

  static String english(int number) {
    int thousands = number / 1000;
    int rest = number % 1000;
    if (thousands == 0) {
      return englishGroup(rest);
    }
    String head = englishGroup(thousands) + " thousand";
    if (rest == 0) {
      return head;
    }
    return head + (rest < 100 ? " and " : " ") + englishGroup(rest);
  }

  private static String englishGroup(int number) {
    int hundreds = number / 100;
    int rest = number % 100;
    String below = rest < 20 ? ENGLISH[rest] : ENGLISH_TENS[rest / 10] + unit(rest % 10);
    if (hundreds == 0) {
      return below;
    }
    return ENGLISH[hundreds] + " hundred" + (rest == 0 ? "" : " and " + below);
  }

  private static String unit(int digit) {
    return digit == 0 ? "" : "-" + ENGLISH[digit];
  }

  static String arabic(int number) {
    int thousands = number / 1000;
    int rest = number % 1000;
    if (thousands == 0) {
      return arabicGroup(rest);
    }
    String head =
        switch (thousands) {
          case 1 -> "ألف";
          case 2 -> "ألفان";
          default -> arabicGroup(thousands) + (few(thousands) ? " آلاف" : " ألف");
        };
    return rest == 0 ? head : head + " و" + arabicGroup(rest);
  }

  private static boolean few(int thousands) {
    int last = thousands % 100;
    return last >= 3 && last <= 10;
  }

  private static String arabicGroup(int number) {
    int hundreds = number / 100;
    int rest = number % 100;
    if (hundreds == 0) {
      return arabicBelowHundred(rest);
    }
    return ARABIC_HUNDREDS[hundreds] + (rest == 0 ? "" : " و" + arabicBelowHundred(rest));
  }

  private static String arabicBelowHundred(int number) {
    if (number <= 10) {
      return ARABIC[number];
    }
    if (number < 20) {
      return switch (number) {
        case 11 -> "أحد عشر";
        case 12 -> "اثنا عشر";
        default -> ARABIC[number - 10] + " عشر";
      };
    }
    String tens = ARABIC_TENS[number / 10];
    return number % 10 == 0 ? tens : ARABIC[number % 10] + " و" + tens;
  }
}
