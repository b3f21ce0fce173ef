// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often does {@code /search} find the translation of a sentence first?
 *
 * <p>Sentences of the news in Arabic and English (NTREX-128; Federmann et al., SUMEVAL 2022), put
 * as claims of two sources into a running service, then searched for from the other language.
 * Arguments: the folder of the sets and the service's address.
 */
final class SearchFigures {

  private final ServiceClient service;
  private final List<LabelledPair> pairs;

  private SearchFigures(ServiceClient service, List<LabelledPair> pairs) {
    this.service = service;
    this.pairs = pairs;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    SearchFigures figures =
        new SearchFigures(
            new ServiceClient(args[1]), new Labels(Path.of(args[0])).bench("ntrex_ar_en"));
    figures.load();
    figures.print("ar to en", "ntrex-en", true);
    figures.print("en to ar", "ntrex-ar", false);
  }

  private void load() throws IOException, InterruptedException {
    service.put("ntrex-ar");
    service.put("ntrex-en");
    List<String> lines = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      lines.add(line("ntrex-ar", pair.id(), pair.a().text()));
      lines.add(line("ntrex-en", pair.id(), pair.b().text()));
    }
    service.load(lines);
    service.awaitSettled();
  }

  private static String line(String source, String id, String text) throws IOException {
    return ServiceClient.JSON.writeValueAsString(
        Map.of("source", source, "externalId", id, "text", text));
  }

  private void print(String name, String in, boolean fromArabic)
      throws IOException, InterruptedException {
    int first = 0;
    for (LabelledPair pair : pairs) {
      String asked = fromArabic ? pair.a().text() : pair.b().text();
      Map<String, Object> question = Map.of("text", asked, "limit", 1, "sources", List.of(in));
      String found =
          ServiceClient.JSON
              .readTree(service.post("/api/v1/search", question))
              .at("/items/0/claim/externalId")
              .asText();
      first += found.equals(pair.id()) ? 1 : 0;
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d sentences, P@1 %.4f",
            name,
            pairs.size(),
            (double) first / pairs.size()));
  }
}
