// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.Set;

/** Is a number part of a name or code: "Flight 370", "F-16", "the Boeing 747", "No. 5"? */
final class QuantityNames {

  private static final Set<String> NAMED =
      Set.of(
          "flight",
          "article",
          "route",
          "resolution",
          "chapter",
          "section",
          "page",
          "room",
          "highway",
          "channel",
          "grade",
          "phase",
          "stage",
          "unit",
          "brigade",
          "division",
          "platform",
          "gate",
          "line",
          "version",
          "act",
          "law",
          "decree",
          "number",
          "boeing",
          "airbus",
          "apollo",
          "formula",
          "category",
          "level",
          "group",
          "volume",
          "part",
          "رقم",
          "الماده",
          "ماده",
          "رحله",
          "الرحله",
          "الفصل",
          "طراز",
          "بوينغ",
          "ايرباص",
          "القناه");

  /** Singulars that a number word behind them labels: "dose two". */
  private static final Set<String> LABELLED =
      Set.of(
          "dose",
          "phase",
          "stage",
          "chapter",
          "round",
          "platform",
          "volume",
          "grade",
          "category",
          "gate",
          "lane",
          "episode");

  private static final Set<String> AUXILIARIES = Set.of("was", "is", "were", "has", "had", "will");
  private static final Set<String> ATTACHED =
      Set.of("ب", "ل", "و", "ك", "ف", "ال", "بال", "لل", "وال", "وب", "ول", "م");
  private static final Set<String> SMALL = Set.of("from", "with", "over", "into", "after", "near");
  private static final int LONG = 4;

  private final FigureWords words;

  QuantityNames(FigureWords words) {
    this.words = words;
  }

  /** Does the figure at the position belong to a name? */
  boolean has(int at, QuantityDraft draft) {
    FigureWord word = words.at(at);
    FigureWord before = words.at(at - 1);
    if (QuantityReader.JOINTS.contains(before.key()) && at > 0) {
      return true;
    }
    if (word.numeral() && word.touches() && before.word()) {
      return !ATTACHED.contains(before.key());
    }
    boolean dash = word.touches() && before.is("-") && before.touches();
    if (dash && (words.at(at - 2).word() || words.at(at - 2).numeral())) {
      return word.numeral();
    }
    boolean plain = !word.numeral() && draft.kind() == Quantity.Kind.COUNT;
    if (LABELLED.contains(before.key()) && plain && !before.capital()) {
      return QuantityLexicon.NOUNS.find(words, draft.end()) == null;
    }
    if (NAMED.contains(before.key()) || before.is(".") && words.is(at - 2, "no")) {
      return draft.kind() == Quantity.Kind.COUNT && (word.numeral() || before.capital());
    }
    return afterName(at, draft) || inTitle(at, draft);
  }

  /** The three of "Tale of Three Wells", in a text that is no headline with capitals all over. */
  private boolean inTitle(int at, QuantityDraft draft) {
    FigureWord word = words.at(at);
    boolean count = draft.kind() == Quantity.Kind.COUNT && !word.numeral();
    boolean within = at > 0 && words.at(at - 1).word() && words.at(draft.end()).capital();
    return count && within && word.capital() && !isHeadline();
  }

  /** "the Boeing 747 was": a plain numeral between a capitalised word and no noun. */
  private boolean afterName(int at, QuantityDraft draft) {
    FigureWord word = words.at(at);
    boolean plain = draft.kind() == Quantity.Kind.COUNT && draft.end() == at + 1 && !draft.range();
    boolean capital = words.at(at - 1).capital() && at > 1 && !words.sentenceEnd(at - 2);
    FigureWord next = words.at(draft.end());
    return word.numeral() && plain && capital && (AUXILIARIES.contains(next.key()));
  }

  /** Are all words but the small ones written with a capital? */
  private boolean isHeadline() {
    for (int i = 0; i < words.size(); i++) {
      FigureWord word = words.at(i);
      boolean longer = word.word() && word.key().length() >= LONG && !SMALL.contains(word.key());
      if (longer && !word.capital()) {
        return false;
      }
    }
    return true;
  }
}
