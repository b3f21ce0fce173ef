// SPDX-License-Identifier: Apache-2.0
package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.embed.Inference;
import org.isnad.embed.Judge;
import org.isnad.embed.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is what the judge said remembered as it was said? */
class RememberedJudgeTest {

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("judged.bin");
  }

  private Inference judge(String a, String b) {
    asked.add(a + b);
    float[] state = new float[Judge.STATE];
    Arrays.fill(state, a.length() / 7f);
    return new Inference(new Verdict(1 / 3d, .1, b.length() / 11d, .7), state);
  }

  private RememberedJudge open() throws IOException {
    return new RememberedJudge(this::judge, "a judge", file);
  }

  @Test
  void infer_afterReopening_isAsItWas_andNotAskedAgain() throws IOException {
    Inference first;
    try (RememberedJudge judge = open()) {
      first = judge.infer("one", "four");
      judge.infer("four", "one");
    }
    try (RememberedJudge judge = open()) {
      Inference again = judge.infer("one", "four");

      assertThat(again.verdict()).isEqualTo(first.verdict());
      assertThat(again.state()).isEqualTo(first.state());
      judge.infer("four", "one");
    }
    assertThat(asked).containsExactly("onefour", "fourone");
  }

  @Test
  void infer_lastRecordCutShort_isAskedAgain_andTheOthersStand() throws IOException {
    try (RememberedJudge judge = open()) {
      judge.infer("a", "b");
      judge.infer("c", "d");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 5);
    }
    for (int time = 0; time < 2; time++) {
      try (RememberedJudge judge = open()) {
        judge.infer("a", "b");
        judge.infer("c", "d");
      }
    }
    assertThat(asked).containsExactly("ab", "cd", "cd");
  }

  @Test
  void open_fileOfAnotherJudge_isRefusedAndLeftAsItIs() throws IOException {
    Files.writeString(file, "something else\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("judged.bin");
    assertThat(file).hasContent("something else\n");
  }
}
