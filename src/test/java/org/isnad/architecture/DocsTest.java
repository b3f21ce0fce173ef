// SPDX-License-Identifier: Apache-2.0
package org.isnad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents rot in silence unless something looks: links, numbers, commands, words. */
class DocsTest {

  private static final Path README = Path.of("README.md");
  private static final Path DOCS = Path.of("docs");
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern MAVEN = Pattern.compile("mvn [^`\\n]+");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)`");

  /** Names of two words or more: those of one word may be a header or a type of the JDK. */
  private static final Pattern COMPOUND = Pattern.compile("`([A-Z][a-z]+[A-Z]\\w+)`");

  private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");

  static List<Path> documents() throws IOException {
    try (Stream<Path> found = Files.walk(DOCS)) {
      return Stream.concat(Stream.of(README), found.filter(DocsTest::isDocument)).sorted().toList();
    }
  }

  private static boolean isDocument(Path path) {
    return path.toString().endsWith(".md");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void link_inADocument_leadsSomewhere(Path document) throws IOException {
    for (String link : found(LINK, FENCED.matcher(read(document)).replaceAll(""))) {
      if (!link.startsWith("https://") && !link.startsWith("http://")) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        assertThat(target).as("%s in %s", link, document).exists();
        if (parts.length == 2) {
          assertThat(anchors(target)).as("%s in %s", link, document).contains(parts[1]);
        }
      }
    }
  }

  /** The names under which headings can be linked to. */
  private static Set<String> anchors(Path document) throws IOException {
    return found(HEADING, read(document)).stream()
        .map(
            heading ->
                heading
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void records_ofDecisions_areNumberedWithoutGapOrRepeat() throws IOException {
    try (Stream<Path> found = Files.list(DOCS.resolve("adr"))) {
      List<Path> records = found.filter(DocsTest::isDocument).sorted().toList();

      assertThat(records.stream().map(each -> each.getFileName().toString().substring(0, 5)))
          .isEqualTo(
              IntStream.rangeClosed(1, records.size())
                  .mapToObj(number -> String.format(Locale.ROOT, "%04d-", number))
                  .toList());
      for (Path record : records) {
        int number = Integer.parseInt(record.getFileName().toString().substring(0, 4));
        assertThat(read(record))
            .as(record.toString())
            .startsWith("# " + number + ". ")
            .contains("Status: ")
            .containsSubsequence("## Context", "## Options", "## Decision", "## Consequences");
      }
    }
  }

  @Test
  void readme_commands_areTheTwo() throws IOException {
    assertThat(found(Pattern.compile("(?m)^ {4}(mvn .+)$"), read(README)))
        .containsExactly("mvn -DskipTests package quarkus:run", "mvn verify");
    assertThat(MAVEN.matcher(read(README)).results()).hasSize(2);
  }

  @Test
  void readme_ofOneScreen_staysOne() throws IOException {
    assertThat(read(README).lines().count()).isLessThanOrEqualTo(60);
    assertThat(read(DOCS.resolve("architecture.md")).lines().count()).isLessThan(200);
  }

  @Test
  void glossary_types_exist() throws IOException {
    assertThat(types()).containsAll(found(TYPE, read(DOCS.resolve("glossary.md"))));
  }

  @Test
  void glossary_words_standOnce() throws IOException {
    List<String> words =
        found(Pattern.compile("(?m)^\\| ([\\w /]+) \\|"), read(DOCS.resolve("glossary.md")));

    assertThat(words).doesNotHaveDuplicates().contains("claim", "cluster", "position", "evidence");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void type_namedInADocument_exists(Path document) throws IOException {
    assertThat(types()).as(document.toString()).containsAll(found(COMPOUND, read(document)));
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> main = Files.walk(SOURCES);
        Stream<Path> test = Files.walk(Path.of("src/test/java"))) {
      return Stream.concat(main, test)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult each) -> each.group(1)).toList();
  }

  private static String read(Path document) throws IOException {
    return Files.readString(document, StandardCharsets.UTF_8);
  }
}
