-- SPDX-License-Identifier: Apache-2.0
-- What people said of pairs of claims. Never deleted: a withdrawn one carries who ended it, when and
-- by which change. It is about the words of the two revisions named, and binds while both claims
-- say just these words.
create table judgement (
  id uuid primary key,
  a uuid not null,
  b uuid not null,
  a_revision int not null,
  b_revision int not null,
  relation text not null check (relation in ('match', 'conflict', 'related', 'unrelated')),
  note text check (length(note) between 1 and 2000),
  -- Ids of keys; no foreign keys, since a proxy may vouch for people who have none.
  made_by text not null check (made_by <> ''),
  made_at timestamptz not null,
  from_seq bigint not null unique,
  to_seq bigint check (to_seq > from_seq),
  withdrawn_by text check (withdrawn_by <> ''),
  withdrawn_at timestamptz,
  check (a < b),
  check ((to_seq is null) = (withdrawn_by is null)),
  check ((to_seq is null) = (withdrawn_at is null)),
  foreign key (a, a_revision) references claim_revision,
  foreign key (b, b_revision) references claim_revision
);

-- One a pair of wordings. Two revisions can have one text; the store looks after those.
create unique index judgement_now on judgement (a, b, a_revision, b_revision) where to_seq is null;
create index judgement_now_b on judgement (b) where to_seq is null;

-- Those of a claim, withdrawn ones too, the newest first.
create index judgement_a on judgement (a, from_seq);
create index judgement_b on judgement (b, from_seq);
