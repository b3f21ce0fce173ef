// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  @TempDir Path folder;

  @Test
  void models_fromFolder_answerAsThoseThatCameWithTheService() throws IOException {
    copy(
        "encoder/model.onnx", "encoder/tokenizer.json", "judge/model.onnx", "judge/tokenizer.json");
    try (Models models =
        new Models(Optional.of(folder.resolve("encoder")), Optional.of(folder.resolve("judge")))) {
      assertThat(models.id())
          .matches("encoder-[0-9a-f]{12} judge-[0-9a-f]{12}")
          .isEqualTo(
              "encoder-" + ModelsFixture.ENCODER.id() + " judge-" + ModelsFixture.JUDGE.id());
      assertThat(models.encoder().encode("The dam held."))
          .isEqualTo(ModelsFixture.ENCODER.encode("The dam held."));
      assertThat(models.judge().judge("The dam held.", "The dam burst."))
          .isEqualTo(ModelsFixture.JUDGE.judge("The dam held.", "The dam burst."));
    }
  }

  @Test
  void closed_asked_refusesInsteadOfCrashing() {
    Models models = new Models(Optional.empty(), Optional.empty());
    models.close();
    assertThatThrownBy(() -> models.encoder().encode("The dam held."))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> models.judge().judge("The dam held.", "The dam burst."))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void folder_missing_refusedNamingTheFile() {
    assertUnusable(folder.resolve("nowhere"), "nowhere/model.onnx");
  }

  @Test
  void folder_withoutTokenizer_refusedNamingTheFile() throws IOException {
    copy("encoder/model.onnx");
    assertUnusable(folder.resolve("encoder"), "encoder/tokenizer.json");
  }

  @Test
  void tokenizer_notJson_refusedNamingTheFile() throws IOException {
    copy("encoder/model.onnx");
    Files.writeString(folder.resolve("encoder/tokenizer.json"), "{");
    assertUnusable(folder.resolve("encoder"), "encoder/tokenizer.json");
  }

  @Test
  void model_cutShort_refusedNamingTheFile() throws IOException {
    copy("encoder/tokenizer.json");
    Files.write(folder.resolve("encoder/model.onnx"), new byte[] {8, 7, 18});
    assertUnusable(folder.resolve("encoder"), "encoder/model.onnx: is not a model we can open");
  }

  @Test
  void judge_withoutTheLayersThatMakeItsState_refusedNamingTheFile() throws IOException {
    copy("encoder/model.onnx", "encoder/tokenizer.json");
    assertThatThrownBy(
            () -> new Models(Optional.empty(), Optional.of(folder.resolve("encoder"))).close())
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("encoder/model.onnx");
  }

  @Test
  void model_ofAnotherShape_refusedNamingWhatDiffers() throws IOException {
    copy("judge/model.onnx", "judge/tokenizer.json");
    assertUnusable(folder.resolve("judge"), "judge/model.onnx: takes [");
  }

  private static void assertUnusable(Path encoder, String message) {
    assertThatThrownBy(() -> OnnxEncoder.load(Optional.of(encoder)))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining(message);
  }

  private void copy(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      try (InputStream in = ModelsTest.class.getResourceAsStream("/models/" + file)) {
        Files.copy(Objects.requireNonNull(in), folder.resolve(file));
      }
    }
  }
}
