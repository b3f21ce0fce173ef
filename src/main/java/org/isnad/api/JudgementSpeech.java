// SPDX-License-Identifier: Apache-2.0
package org.isnad.api;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.claim.Relation;
import org.isnad.compare.Sentence;
import org.isnad.judgement.Judgement;
import org.isnad.judgement.Stake;

/** Sentences about judgements, in both of our languages. */
final class JudgementSpeech {

  private JudgementSpeech() {}

  /** Why a judgement cannot be made: these stand, and together exclude it. */
  static String excluded(Relation wanted, List<Judgement> chain, String language) {
    return excluded(wanted, chain, List.of(), language);
  }

  /**
   * The same where some of the chain are only supposed.
   *
   * @param supposed those
   */
  static String excluded(
      Relation wanted, List<Judgement> chain, List<Judgement> supposed, String language) {
    boolean arabic = language.equals("ar");
    String links =
        chain.stream()
            .map(each -> link(each, supposed.contains(each), arabic))
            .collect(Collectors.joining(arabic ? "، ثم " : ", then "));
    String form =
        arabic
            ? "لا يصح هنا حكم «%s»، إذ يمنعه ما سبق من أحكام: %s؛ اسحب أحدها أولا"
            : "\"%s\" cannot hold beside judgements made before: %s; withdraw one of them first";
    return form.formatted(word(wanted, arabic), links);
  }

  private static String link(Judgement judgement, boolean isSupposed, boolean arabic) {
    String name = isSupposed ? (arabic ? "مفترض" : "supposed") : String.valueOf(judgement.id());
    return (arabic ? "«%s» بين %s و %s (%s)" : "\"%s\" of %s and %s (%s)")
        .formatted(word(judgement.relation(), arabic), judgement.a(), judgement.b(), name);
  }

  /** What hangs on an answer, as many claims as that. */
  static Sentence stake(Stake stake, int effect) {
    return switch (stake) {
      case CLUSTERS_JOIN ->
          new Sentence(
              "If it is one question, two clusters join; claims that move: " + effect + ".",
              "إن كان السؤال واحدا اجتمعت مجموعتان؛ عدد الأقوال المنتقلة: " + effect + ".");
      case CLUSTER_PARTS ->
          new Sentence(
              "If these are two questions, the cluster parts; claims that move: " + effect + ".",
              "إن كانا سؤالين انقسمت المجموعة؛ عدد الأقوال المنتقلة: " + effect + ".");
      case POSITIONS_JOIN ->
          new Sentence(
              "If it is one answer, two positions join; claims that move: " + effect + ".",
              "إن كان الجواب واحدا اجتمع موقفان؛ عدد الأقوال المنتقلة: " + effect + ".");
      case POSITION_PARTS ->
          new Sentence(
              "If these are two answers, the position parts; claims that move: " + effect + ".",
              "إن كانا جوابين انقسم الموقف؛ عدد الأقوال المنتقلة: " + effect + ".");
    };
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
