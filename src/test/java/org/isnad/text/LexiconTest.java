// SPDX-License-Identifier: Apache-2.0
package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LexiconTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/opposites.csv", numLinesToSkip = 1)
  void opposites_ofTwoTexts_faceEachOtherOnOneAxis(String one, String other, String axis) {
    List<Opposite> here = Antonyms.read(Tokenizer.tokenize(one));
    List<Opposite> there = Antonyms.read(Tokenizer.tokenize(other));

    assertThat(here)
        .filteredOn(a -> there.stream().anyMatch(a::opposes))
        .extracting(Opposite::axis)
        .contains(axis);
  }

  @Test
  void opposites_ofOneText_standOnItsWords() {
    String text = "ثم ارتفعَت الأسعار";

    assertThat(Antonyms.read(Tokenizer.tokenize(text)))
        .extracting(o -> o.span().of(text))
        .isNotEmpty()
        .containsOnly("ارتفعَت");
  }

  @Test
  void opposites_ofANounWithTehMarbuta_areNotThoseOfAVerb() {
    assertThat(Antonyms.read(Tokenizer.tokenize("غابة"))).isEmpty();
  }

  @Test
  void opposites_ofAHollowVerb_standInItsJussiveOnlyBehindLam() {
    assertThat(Antonyms.read(Tokenizer.tokenize("لم يمت"))).isNotEmpty();
    assertThat(Antonyms.read(Tokenizer.tokenize("ثم يمت"))).isEmpty();
  }

  @Test
  void converses_ofOneAct_areNoOpposites() {
    Opposite sold = Antonyms.read(Tokenizer.tokenize("They sold the stake.")).get(0);
    List<Opposite> bought = Antonyms.read(Tokenizer.tokenize("اشترت الحصة."));

    assertThat(bought)
        .noneMatch(sold::opposes)
        .filteredOn(each -> each.bond() == Opposite.Bond.CONVERSE)
        .anyMatch(each -> each.axis().equals(sold.axis()) && each.side() == -sold.side());
  }

  @Test
  void deedsOfOneWord_onEveryRun_comeInOneOrder() {
    String text = "Farrow Brothers supplies the prison.";

    assertThat(RoleReader.read(text, Tokenizer.tokenize(text)))
        .extracting(deed -> deed.castings().get(0).parts().keySet())
        .containsExactly(Set.of(Deed.DOER, Deed.OTHER), Set.of(Deed.DOER, Deed.THING));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/concepts.csv", numLinesToSkip = 1)
  void concepts_ofTwinWords_meet(String english, String arabic, String concept) {
    assertThat(Concepts.of(Tokenizer.tokenize(english).get(0))).contains(concept);
    assertThat(Concepts.of(Tokenizer.tokenize(arabic).get(0))).contains(concept);
  }

  @Test
  void concepts_ofAPhrase_hideThoseOfItsWords() {
    List<Token> tokens = Tokenizer.tokenize("The prime minister spoke.");

    assertThat(Concepts.read(tokens))
        .extracting(Concepts.Concept::id)
        .containsExactly("prime-minister");
  }
}
