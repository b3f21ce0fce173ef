// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.claim.Relation;
import org.isnad.judgement.Judgement;

/** Sentences about judgements, in both of our languages. */
final class JudgementSpeech {

  private JudgementSpeech() {}

  /** Why a judgement cannot be made: these stand, and together exclude it. */
  static String excluded(Relation wanted, List<Judgement> chain, String language) {
    boolean arabic = language.equals("ar");
    String links =
        chain.stream()
            .map(each -> link(each, arabic))
            .collect(Collectors.joining(arabic ? "، ثم " : ", then "));
    String form =
        arabic
            ? "لا يصح هنا حكم «%s»، إذ يمنعه ما سبق من أحكام: %s؛ اسحب أحدها أولا"
            : "\"%s\" cannot hold beside judgements made before: %s; withdraw one of them first";
    return form.formatted(word(wanted, arabic), links);
  }

  private static String link(Judgement judgement, boolean arabic) {
    return (arabic ? "«%s» بين %s و %s (%s)" : "\"%s\" of %s and %s (%s)")
        .formatted(
            word(judgement.relation(), arabic), judgement.a(), judgement.b(), judgement.id());
  }

  private static String word(Relation relation, boolean arabic) {
    return switch (relation) {
      case MATCH -> arabic ? "تطابق" : "match";
      case CONFLICT -> arabic ? "تعارض" : "conflict";
      case RELATED -> arabic ? "صلة" : "related";
      case UNRELATED -> arabic ? "لا صلة" : "unrelated";
    };
  }
}
