-- SPDX-License-Identifier: Apache-2.0
-- The review queue asks for the pairs of which the machine knows least: whether it is one question,
-- and, where it probably is, whether it is one answer.
create index relation_question_doubt on relation (abs(match + conflict - 0.5), a, b)
  where to_seq is null;
create index relation_answer_doubt on relation (abs(match - conflict), a, b)
  where to_seq is null and match + conflict >= 0.5;
