-- SPDX-License-Identifier: Apache-2.0
-- Sources, claims, every wording of a claim, and the one log that numbers every change.

-- The last number given. A writer locks this row before it reads anything else and gives numbers
-- until it commits: writers are serialised, the numbers have no gap (a rollback takes them back),
-- and their order is the order of the commits. A sequence would promise neither.
create table change_counter (
  id smallint primary key check (id = 1),
  value bigint not null check (value >= 0)
);
insert into change_counter values (1, 0);

-- No foreign keys: the log tells also of what is no longer there.
create table change_log (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  type text not null check (type in (
    'source.recorded', 'source.revised', 'source.removed',
    'claim.recorded', 'claim.revised', 'claim.retracted',
    'cluster.changed', 'cluster.merged', 'cluster.split', 'conflict.found',
    'judgement.made', 'judgement.withdrawn')),
  source_id text,
  claim_id uuid,
  cluster_id uuid,
  data jsonb not null default '{}'
);

create table source (
  id text primary key check (id ~ '^[a-z0-9-]{1,64}$'),
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'),
  kind text not null check (kind in (
    'newspaper', 'broadcaster', 'agency', 'website', 'government', 'organisation', 'research',
    'person', 'social', 'other')),
  country text check (country ~ '^[A-Z]{2}$'),
  languages text[] not null,
  homepage text check (length(homepage) <= 2048),
  aliases text[] not null,
  -- seq: the change that recorded it (order of lists); version: the last that touched it (ETag).
  seq bigint not null unique,
  version bigint not null check (version >= seq)
);

create table claim (
  id uuid primary key,
  source_id text not null references source,
  external_id text not null check (length(external_id) between 1 and 512),
  revision int not null check (revision >= 1),
  -- The wording of the current revision, repeated from claim_revision: what lists, filters and
  -- the pipeline read all the time. The database counts code points, never more than the
  -- 4,000 UTF-16 units that the contract allows.
  text text not null check (length(text) between 1 and 4000),
  language text not null check (language ~ '^[a-z]{2}$'),
  speaker text check (length(speaker) between 1 and 300),
  published_at timestamptz,
  url text check (length(url) <= 2048),
  quote boolean not null,
  recorded_at timestamptz not null,
  status text not null check (status in ('active', 'retracted')),
  seq bigint not null unique,
  version bigint not null check (version >= seq),
  -- Changed, and not yet (again) in its cluster.
  pending boolean not null default true,
  -- The encoder's vector of the current revision; emptied by a new one.
  vector bytea,
  unique (source_id, external_id)
);

create table claim_revision (
  -- Deferred: claims and revisions of a batch are written in groups, in either order.
  claim_id uuid not null references claim deferrable initially deferred,
  revision int not null check (revision >= 1),
  text text not null check (length(text) between 1 and 4000),
  language text not null check (language ~ '^[a-z]{2}$'),
  speaker text check (length(speaker) between 1 and 300),
  published_at timestamptz,
  url text check (length(url) <= 2048),
  quote boolean not null,
  recorded_at timestamptz not null,
  -- Stood at change s when from_seq <= s and (to_seq is null or s < to_seq). A retraction ends it.
  from_seq bigint not null,
  to_seq bigint check (to_seq > from_seq),
  primary key (claim_id, revision)
);

-- Lists go by seq; each filter that narrows much has an index that also gives that order.
create index claim_source on claim (source_id, seq);
create index claim_speaker on claim (speaker, seq) where speaker is not null;
create index claim_language on claim (language, seq);
create index claim_at on claim (coalesce(published_at, recorded_at), seq);
create index claim_pending on claim (seq) where pending;

-- Words (q=): full text with the Arabic configuration, for texts of both languages. It strips the
-- article and the joined conjunctions of Arabic words, leaves English words as they are, and has no
-- stop words, so "not" and "lam" are found. Not pg_trgm: it ignores every letter outside ASCII in
-- a database of locale C, and needs a right to create extensions.
create index claim_words on claim using gin (to_tsvector('arabic', text));
