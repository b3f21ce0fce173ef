// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which words of either language name a kind of site: a hospital, a harbour, a field? */
public final class Sites {

  /** Owners and numbers at the end of an Arabic noun. */
  private static final Set<String> ENDINGS =
      Set.of("", "ه", "ها", "هم", "هما", "هن", "نا", "ان", "ين", "ا", "ات", "اته", "اتها", "اتهم");

  /** The same behind teh marbuta, which then is written as teh. */
  private static final Set<String> ENDINGS_OF_FEMININE =
      Set.of(
          "ه", "ته", "تها", "تهم", "تهما", "تهن", "تنا", "تان", "تين", "تا", "تي", "ات", "اته",
          "اتها", "اتهم", "اتنا");

  private static final WordIndex<Site> INDEX = load();

  private Sites() {}

  private record Site(String kind, String written) {

    boolean isFeminine() {
      return written.endsWith("ه");
    }
  }

  /**
   * The kind of site a word names when it stands alone. "الجامعة" (the university) is no mosque,
   * nor "مكتبه" (his office) a library, though each looks like a form of the other's word.
   */
  public static Optional<String> of(Token token) {
    List<Site> sites =
        INDEX.find(List.of(token)).stream()
            .map(WordIndex.Hit::value)
            .filter(site -> isNoun(token, site.written))
            .toList();
    boolean feminine = token.noun() || !token.normal().endsWith("ه");
    return sites.stream()
        .filter(site -> site.isFeminine() == feminine)
        .findFirst()
        .or(() -> sites.stream().filter(site -> !token.noun()).findFirst())
        .map(Site::kind);
  }

  /** Does an Arabic word name a kind of site without article and owner, so that one may follow? */
  public static boolean isBare(Token token) {
    String word = token.normal();
    return INDEX.find(List.of(token)).stream()
        .map(hit -> hit.value().written)
        .anyMatch(written -> word.endsWith(written) && word.length() - written.length() <= 1);
  }

  /** A verb or an adjective of one stem is another word: "based", "trained", "العرب", "بحري". */
  private static boolean isNoun(Token token, String written) {
    String word = token.normal();
    if (!token.isArabic()) {
      boolean verbal = word.endsWith("ed") || word.endsWith("ing");
      return !verbal || word.equals(written);
    }
    boolean feminine = written.endsWith("ه");
    String base = feminine ? written.substring(0, written.length() - 1) : written;
    Set<String> endings = feminine ? ENDINGS_OF_FEMININE : ENDINGS;
    return WordForms.of(token).stream()
        .filter(form -> form.startsWith(base))
        .anyMatch(form -> endings.contains(form.substring(base.length())));
  }

  private static WordIndex<Site> load() {
    WordIndex<Site> index = new WordIndex<>();
    for (List<String> line : LexiconFile.read("site.tsv")) {
      for (String cell : line.subList(1, line.size())) {
        for (String written : cell.split(" ")) {
          index.add(written, new Site(line.get(0), NormalForm.of(written.replace("~", ""))));
        }
      }
    }
    return index;
  }
}
