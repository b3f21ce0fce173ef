// SPDX-License-Identifier: Apache-2.0
package org.isnad.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.candidate.Claims.claim;
import static org.isnad.candidate.Claims.id;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index may be lost, damaged or behind; it then says so and never stops the start. */
class CandidateIndexRecoveryTest {

  private static final String SCHEMA = "encoder-0123456789ab";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void name() {
    folder = temporary.resolve("data/index");
  }

  private CandidateIndex open() {
    return CandidateIndex.open(folder, SCHEMA);
  }

  private void commitThree() {
    try (CandidateIndex index = open()) {
      for (int i = 1; i <= 3; i++) {
        index.add(claim(i, "dam"));
      }
      index.commit(3);
    }
  }

  private void assertEmptyAndFitForUse() {
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isZero();
      assertThat(index.claims()).isZero();
      index.add(claim(7, "dam"));
      index.commit(7);
    }
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isEqualTo(7);
      assertThat(index.claims()).isEqualTo(1);
    }
  }

  @Test
  void open_noFolder_isMadeAndEmpty() {
    assertEmptyAndFitForUse();
  }

  @Test
  void open_afterCommit_holdsEverything() {
    commitThree();
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isEqualTo(3);
      assertThat(index.claims()).isEqualTo(3);
      CandidateQuery query = CandidateQuery.of(List.of("dam"), Vectors.random(2), 1);
      assertThat(index.find(query).get(0).cosine()).isGreaterThan(.999);
    }
  }

  @Test
  void close_uncommitted_isLostAndVersionTells() {
    commitThree();
    try (CandidateIndex index = open()) {
      index.add(claim(4, "dam"));
      index.remove(id(1));
      index.refresh();
      assertThat(index.claims()).isEqualTo(3);
      assertThat(index.committedVersion()).isEqualTo(3);
    }
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isEqualTo(3);
      assertThat(index.claims()).isEqualTo(3);
      index.add(claim(4, "dam"));
      index.remove(id(1));
      index.add(claim(4, "dam"));
      index.commit(5);
      index.refresh();
      assertThat(index.claims()).isEqualTo(3);
    }
  }

  @Test
  void commit_nothingChangedButTheVersion_isKept() {
    commitThree();
    try (CandidateIndex index = open()) {
      index.commit(9);
    }
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isEqualTo(9);
      assertThat(index.claims()).isEqualTo(3);
    }
  }

  @Test
  void open_copiedWhileOpen_asAfterAKill_holdsTheLastCommit() throws IOException {
    commitThree();
    try (CandidateIndex index = open()) {
      index.add(claim(4, "dam"));
      index.refresh();
      Path copy = temporary.resolve("copy");
      Files.createDirectories(copy);
      for (Path file : files()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      assertThat(copy.resolve("write.lock")).exists();
      try (CandidateIndex killed = CandidateIndex.open(copy, SCHEMA)) {
        assertThat(killed.committedVersion()).isEqualTo(3);
        assertThat(killed.claims()).isEqualTo(3);
      }
    }
  }

  @Test
  void open_folderDeleted_isEmpty() throws IOException {
    commitThree();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertEmptyAndFitForUse();
  }

  @Test
  void open_otherEncoder_isEmpty() {
    commitThree();
    try (CandidateIndex index = CandidateIndex.open(folder, "encoder-ba9876543210")) {
      assertThat(index.committedVersion()).isZero();
      assertThat(index.claims()).isZero();
    }
    assertEmptyAndFitForUse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .3, .5, .7, .97})
  void open_anyFileWithAByteChanged_isEmptyOrWhole(double where) throws IOException {
    commitThree();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        continue;
      }
      bytes[(int) (where * bytes.length)] ^= 0x55;
      Files.write(file, bytes);
      assertEmptyAndFitForUse();
      wipe();
      commitThree();
    }
  }

  @Test
  void open_anyFileCutOrMissing_isEmpty() throws IOException {
    commitThree();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        continue;
      }
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      assertEmptyAndFitForUse();
      wipe();
      commitThree();
      Files.deleteIfExists(file);
      assertEmptyAndFitForUse();
      wipe();
      commitThree();
    }
  }

  @Test
  void open_damaged_leavesFilesOfOthersAlone() throws IOException {
    commitThree();
    Path others = Files.writeString(folder.resolve("notes.txt"), "not the index's");
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.writeString(file, "nonsense");
      }
    }
    assertEmptyAndFitForUse();
    assertThat(others).hasContent("not the index's");
  }

  @Test
  void open_alreadyOpen_refusedAndNothingDeleted() {
    commitThree();
    try (CandidateIndex index = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("open in another process")
          .hasMessageContaining(folder.toString());
      assertThat(index.claims()).isEqualTo(3);
    }
    try (CandidateIndex index = open()) {
      assertThat(index.committedVersion()).isEqualTo(3);
    }
  }

  @Test
  void open_folderIsAFile_refusedNamingIt() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");
    assertThatThrownBy(this::open)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void wipe() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  @Test
  void reopen_afterLuceneGaveUp_isAsTheLastCommitLeftIt() throws IOException {
    commitThree();
    try (CandidateIndex index = open()) {
      index.add(claim(4, "dam"));
      // As when the disk is full: what cannot be written makes the writer close itself.
      Path away = Files.move(folder, temporary.resolve("away"));
      assertThatThrownBy(() -> index.commit(4)).isInstanceOf(UncheckedIOException.class);
      assertThat(index.isUsable()).isFalse();
      Files.move(away, folder);

      index.reopen();

      assertThat(index.isUsable()).isTrue();
      assertThat(index.committedVersion()).isEqualTo(3);
      assertThat(index.claims()).isEqualTo(3);
      index.add(claim(4, "dam"));
      index.commit(4);
    }
    try (CandidateIndex index = open()) {
      assertThat(index.claims()).isEqualTo(4);
    }
  }
}
