// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.evaluation.WireTables.Counted;
import org.isnad.evaluation.WireTables.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is so in one story: its day, place, people. Fills the slots of wordings with it.
 *
 * <p>Slots: {@code {place}}, {@code {place2}}: a name of that table, the same all through the
 * story; {@code {person he|she}}: what agrees with that name; {@code {event}}: what happened, in
 * one of its wordings; {@code {day}}, {@code {date}}: when; {@code {n}}, {@code {n person}}: the
 * figure of the answer and what it counts; {@code {x}}: the name or date of the answer; {@code
 * {20-90 person}}: a figure of no matter.
 */
final class Facts {

  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
  private static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> DAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  private final WireTables tables;
  private final Draw draw;
  private final String kind;
  private final LocalDate day;
  private final Map<String, Name> known = new HashMap<>();

  Facts(WireTables tables, Draw draw, String kind, LocalDate day) {
    this.tables = tables;
    this.draw = draw;
    this.kind = kind;
    this.day = day;
  }

  /** The name in a slot, drawn when first asked for; two slots never share one. */
  Name name(String slot) {
    Name drawn = known.get(slot);
    while (drawn == null) {
      String table = slot.replaceAll("\\d+$", "");
      Name next = table.equals("person") ? tables.person(draw) : draw.of(tables.names(table));
      drawn = known.containsValue(next) ? null : next;
    }
    known.put(slot, drawn);
    return drawn;
  }

  /** The wording with its slots filled; {@code answer} may be null where none is spoken of. */
  String fill(String wording, String language, @Nullable Answer answer) {
    Matcher slots = SLOT.matcher(wording);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      String[] parts = requireNonNull(slots.group(1)).split(" ", 2);
      String with = value(parts[0], parts.length == 2 ? parts[1] : "", language, answer);
      slots.appendReplacement(filled, Matcher.quoteReplacement(with));
    }
    return slots.appendTail(filled).toString();
  }

  private String value(String slot, String rest, String language, @Nullable Answer answer) {
    if (Character.isDigit(slot.charAt(0))) {
      return Figures.text(Range.of(slot).first(draw), counted(rest), language, draw);
    }
    return switch (slot) {
      case "n" -> figure(requireNonNull(answer), counted(rest), language);
      case "x" -> answered(requireNonNull(answer), rest, language);
      case "event" -> fill(draw.of(tables.names("event." + kind)).in(language), language, answer);
      case "day" -> weekday(language);
      case "date" -> date(day, language);
      default -> named(name(slot), rest, language);
    };
  }

  private @Nullable Counted counted(String noun) {
    return noun.isEmpty() ? null : tables.counted(noun);
  }

  private String figure(Answer answer, @Nullable Counted counted, String language) {
    return answer.tenths()
        ? Figures.tenths(answer.figure(), language, draw)
        : Figures.text(answer.figure(), counted, language, draw);
  }

  private String answered(Answer answer, String agreeing, String language) {
    Name name = answer.name();
    return name == null
        ? date(day.plusDays(answer.figure()), language)
        : named(name, agreeing, language);
  }

  private static String named(Name name, String agreeing, String language) {
    if (agreeing.isEmpty()) {
      return name.in(language);
    }
    String[] forms = agreeing.split("\\|", -1);
    return forms[name.feminine() ? 1 : 0];
  }

  private String weekday(String language) {
    return language.equals("ar")
        ? requireNonNull(DAYS.get(day.getDayOfWeek().getValue() - 1))
        : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String date(LocalDate date, String language) {
    String month =
        language.equals("ar")
            ? MONTHS.get(date.getMonthValue() - 1)
            : date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return date.getDayOfMonth() + " " + month;
  }
}
