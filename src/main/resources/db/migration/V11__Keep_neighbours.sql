-- SPDX-License-Identifier: Apache-2.0
-- Which pairs are compared where many claims are near: those of which one is among the nearest of
-- the other. For that each settled claim keeps how near its nearest are (cluster.Proximity), and a
-- relation how near its two claims are; whoever is pushed out takes the relation along.
create table neighbours (
  claim_id uuid primary key references claim deferrable initially deferred,
  -- Ascending.
  proximities bigint[] not null,
  -- What is farther does not count; the least number there is while any does.
  radius bigint not null
) with (fillfactor = 50);

-- Of relations found before, nobody knows it: they count until they are found again (a rebuild).
alter table relation add column proximity bigint not null default 9223372036854775807;
alter table relation alter column proximity drop default;

-- What the words meant that a claim was last placed by, once it has others: so it stands among the
-- neighbours of others until it is placed again.
alter table claim add column placed_vector bytea;
