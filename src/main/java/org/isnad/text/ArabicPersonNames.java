// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;

/**
 * Does a title announce an Arabic name of a person, and where does the name end?
 *
 * <p>Given names, kunyas and links come first, then one family name: a word no list knows, or one
 * with the article.
 */
final class ArabicPersonNames {

  private static final int LONGEST = 5;
  private static final int LONGEST_OFFICE = 4;
  private static final Set<String> LINKS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "دي", "فان", "فون", "دو", "ال", "عبد");

  private final ArabicNameWords words;

  ArabicPersonNames(ArabicNameWords words) {
    this.words = words;
  }

  boolean isTitled(int at) {
    for (int back = at - 1; back >= Math.max(0, at - LONGEST_OFFICE); back--) {
      if (!words.isWord(back) || words.isStop(back)) {
        return false;
      }
      if (words.isTitle(back)) {
        boolean direct =
            words.hasArticle(back) && (back == at - 1 || isNisbaBeforeName(back + 1, at));
        return direct || words.isGiven(at) || words.isServant(at);
      }
    }
    return false;
  }

  /** "المخرج السويدي غوستاف هالغرين": only two words that no list knows make it sure. */
  private boolean isNisbaBeforeName(int nisba, int at) {
    return nisba == at - 1
        && words.isNisbaForm(nisba)
        && words.isUnknown(at)
        && !words.isVerbal(at)
        && at + 1 < words.size()
        && words.isUnknown(at + 1)
        && !words.hasArticle(at + 1);
  }

  /** Given names, links, then one family name. */
  int end(int at, boolean titled) {
    int end = at;
    while (end < words.size() && end < at + LONGEST && words.isWord(end)) {
      if (LINKS.contains(words.word(end)) || words.isKunya(end)) {
        end += end + 1 < words.size() && words.isWord(end + 1) ? 2 : 1;
      } else if (words.isGiven(end) && (end == at || !words.hasJoinedArticle(end))) {
        end++;
      } else {
        if (end > at && isCallingAsFamily(end)) {
          return end + 1;
        }
        return isFamily(end, titled || end > at, titled || words.isServant(at))
            ? familyEnd(end, titled && end == at)
            : Math.max(end, at + 1);
      }
    }
    return Math.max(end, at + 1);
  }

  /** "أحمد الشيخ" is a whole name, where no name follows that the calling could announce. */
  private boolean isCallingAsFamily(int at) {
    int next = at + 1;
    boolean name =
        next < words.size()
            && words.isWord(next)
            && (words.isUnknown(next) || words.isGiven(next) || words.isNisbaForm(next));
    return words.hasArticle(at) && words.isTitle(at) && !name;
  }

  private int familyEnd(int at, boolean first) {
    boolean more = at + 1 < words.size() && words.isWord(at + 1) && isFamily(at + 1, true, first);
    return more
            && (first
                || (!words.hasArticle(at) && words.hasArticle(at + 1) && words.isNisba(at + 1)))
        ? at + 2
        : at + 1;
  }

  private boolean isFamily(int at, boolean begun, boolean sure) {
    boolean verbal = words.isVerbal(at) && !(sure && words.word(at).startsWith("س"));
    if (!begun || words.isStop(at) || verbal || words.hasJoinedArticle(at)) {
      return false;
    }
    boolean family = words.isNisba(at) || (sure && !words.isTitle(at));
    return words.isUnknown(at) || (words.hasArticle(at) && family);
  }
}
