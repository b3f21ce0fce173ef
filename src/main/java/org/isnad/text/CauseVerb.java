// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.isnad.text.CauseReader.Role;
import org.isnad.text.CauseReader.Sides;

/**
 * Which words around a verb of cause are the cause, and which its effect?
 *
 * <p>In English the subject is the cause, or what stands behind "by". In Arabic the subject may
 * stand behind the verb or before it: what stands before is the subject unless it begins with a
 * preposition or a time, or the verb begins a clause of its own ("بعدما أدى").
 */
final class CauseVerb {

  /** Small words between an Arabic subject and its verb. */
  private static final Set<String> HELPERS =
      Set.of("قد", "كان", "كانت", "كانوا", "لم", "لن", "لا", "ما", "سوف");

  private static final Set<String> POINTING = Set.of("هذا", "هذه", "ذلك", "تلك");

  /** First words of an Arabic adverbial of time, or of what names a source. */
  private static final Set<String> ASIDE =
      Set.of(
          "امس", "اليوم", "الليله", "الان", "مساء", "صباح", "ليله", "فجر", "ظهر", "يوم", "عام",
          "سنه", "شهر", "الاسبوع", "الشهر", "العام", "الصيف", "الشتاء", "الربيع", "الخريف", "مؤخرا",
          "موخرا", "اخيرا", "حاليا", "لاحقا", "سابقا", "بحسب", "حسب", "وفق", "وفقا");

  private static final List<String> ASIDES =
      List.of("to", "from", "by", "on", "with", "at", "about", "before", "other");

  /** How far from "led" the "to" may stand that says whereto. */
  private static final int LONGEST_PUSHED = 6;

  private final RoleScan scan;
  private final CauseRejection rejection;
  private final WordIndex.Hit<Role> hit;
  private final int start;
  private final int stop;

  /**
   * @param start where the sentence of the verb starts
   * @param stop where it ends
   */
  CauseVerb(RoleScan scan, CauseRejection rejection, WordIndex.Hit<Role> hit, int start, int stop) {
    this.scan = scan;
    this.rejection = rejection;
    this.hit = hit;
    this.start = start;
    this.stop = stop;
  }

  Sides sides() {
    if (scan.isArabic(hit.first())) {
      return isArabicNoun() ? Sides.none() : arabic();
    }
    return isNoun() || CauseObject.isMissing(scan, hit, stop) ? Sides.none() : english();
  }

  private Sides english() {
    int by = passiveDoer();
    if (by > 0) {
      List<Integer> doer = scan.range(by + 1, CauseReader.clauseEnd(scan, by + 1, stop));
      return new Sides(doer, scan.range(start, hit.first()), false);
    }
    boolean passive = scan.is("be", hit.first() - 1);
    return passive || (hit.value() == Role.PUSH && !isPushed())
        ? Sides.none()
        : new Sides(
            scan.range(causeStart(), hit.first()), scan.range(hit.end(), clauseEnd()), false);
  }

  private int clauseEnd() {
    return CauseReader.clauseEnd(scan, hit.end(), stop);
  }

  /** "The wreck", "force of", "the city's delay". */
  private boolean isNoun() {
    int at = hit.first();
    boolean preposition = scan.is("other", at - 1) || scan.is("of", at - 1);
    return scan.is("determiner", at - 1) || preposition || scan.word(at - 1).endsWith("'s");
  }

  /** "الآثار", "آثار"; and "وادي" and "فادي", which look like "and led to". */
  private boolean isArabicNoun() {
    String written = scan.written(hit.first());
    return scan.word(hit.first()).startsWith("ال")
        || written.startsWith("آثار")
        || written.equals("وادي")
        || written.equals("فادي");
  }

  /** "Led the shop to close", but not "led the team to Rome" or "to the final". */
  private boolean isPushed() {
    int end = Math.min(clauseEnd() - 1, hit.end() + LONGEST_PUSHED);
    for (int at = hit.end() + 1; at < end; at++) {
      if (scan.word(at).equals("to")) {
        return !scan.is("determiner", at + 1) && !scan.isCapital(at + 1) && !scan.isSign(at + 1);
      }
    }
    return false;
  }

  private int causeStart() {
    for (int at = hit.first() - 2; at >= start; at--) {
      if (scan.word(at).equals("that") || scan.word(at).equals("said")) {
        return at + 1;
      }
    }
    return start;
  }

  private int passiveDoer() {
    boolean active = scan.word(hit.first()).endsWith("ing") || !isPassive();
    for (int at = hit.end(); !active && at < Math.min(stop, hit.end() + 4); at++) {
      if (scan.is("by", at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPassive() {
    for (int at = hit.first() - 1; at >= Math.max(0, hit.first() - 3); at--) {
      if (scan.is("be", at)) {
        return true;
      }
    }
    return scan.is("by", hit.first() + 1);
  }

  /** "أدى Y إلى X", "Y أدى إلى X", "Y دفع الناس إلى X", "أضرمه Y". */
  private Sides arabic() {
    int end = clauseEnd();
    if (scan.is("cleft", hit.first())) {
      return new Sides(front(), scan.range(hit.end(), end), false);
    }
    int towards = towards(end);
    if (hit.value() == Role.PUSH && towards == end) {
      // "دفع الغرامة": paid, not pushed.
      return Sides.none();
    }
    List<Integer> front = front();
    List<Integer> between = towards < end ? scan.range(hit.end(), towards) : List.of();
    List<Integer> behind = scan.range(hit.end(), end);
    boolean own = isJoined() || scan.isComma(hit.first() - 1);
    boolean told = !hasObject() && !own && isSubject(front);
    if (!between.isEmpty()) {
      return told ? new Sides(front, behind, false) : verbFirst(between, end, towards);
    }
    if (towards < end) {
      List<Integer> before = front.isEmpty() ? scan.range(start, hit.first()) : front;
      return new Sides(before, behind, false);
    }
    if (hasObject()) {
      return new Sides(behind, scan.range(start, hit.first()), false);
    }
    return told || (own && !front.isEmpty())
        ? new Sides(front, behind, false)
        : new Sides(behind, behind, true);
  }

  /** A second noun between the cause and its effect is of the effect: "دفع Y الناس إلى X". */
  private Sides verbFirst(List<Integer> between, int end, int towards) {
    boolean pushed = hit.value() == Role.PUSH && !hasObject() && between.size() > 1;
    int effect = pushed ? between.get(between.size() - 1) : towards;
    return new Sides(between, scan.range(effect, end), pushed);
  }

  private int towards(int end) {
    int at = hit.end();
    while (at < end && !isTowards(at)) {
      at++;
    }
    return at;
  }

  private boolean isTowards(int at) {
    return switch (hit.value()) {
      case DIRECT -> false;
      case PUSH -> scan.is("to", at) || scan.word(at).equals("علي") || scan.isLam(at);
      default -> isEffect(at);
    };
  }

  private boolean isEffect(int at) {
    String word = scan.word(at);
    return scan.is("to", at)
        || word.equals("في")
        || word.equals("علي")
        || word.equals("عن")
        || word.startsWith("بال")
        || scan.written(at).startsWith("بإ")
        || scan.written(at).startsWith("بان");
  }

  /** What stands before the verb, from its last conjunction. */
  private List<Integer> front() {
    int end = hit.first();
    while (end > start && HELPERS.contains(scan.word(end - 1))) {
      end--;
    }
    int from = end;
    while (from > start && (!scan.is("boundary", from - 1) || rejection.holds(from - 1))) {
      from--;
    }
    return scan.range(from, end);
  }

  /** Can these words, before an Arabic verb, be its subject? */
  private boolean isSubject(List<Integer> front) {
    if (front.isEmpty()) {
      return false;
    }
    int first = front.get(0);
    boolean pointing = POINTING.contains(scan.word(first)) && front.size() > 1;
    int head = pointing ? front.get(1) : first;
    return !ASIDE.contains(scan.word(head))
        && !scan.word(head).startsWith("بال")
        && ASIDES.stream().noneMatch(name -> scan.is(name, head));
  }

  /** "ودفع": the verb may have a subject of its own behind it; "وراء" is no such verb. */
  private boolean isJoined() {
    String word = scan.word(hit.first());
    return word.startsWith("و") && !word.equals("وراء");
  }

  /** "أضرمه": the verb holds its object, so what follows does it. */
  private boolean hasObject() {
    String word = scan.word(hit.first());
    return word.endsWith("ه") || word.endsWith("ها");
  }
}
