-- SPDX-License-Identifier: Apache-2.0
-- Two probes read the judge's hidden states now. Of pairs compared before, nobody knows what the
-- second says: their answers go, and the judge is asked again when they are compared again, as it
-- is whenever the weights are others.
alter table relation drop column judge;
-- The judge of b given a, then of a given b: entailment, contradiction, neutral, relatedness; then
-- by the probe, and by that of stories: match, conflict, related, unrelated.
alter table relation add column judge double precision[] check (cardinality(judge) = 16);
