-- SPDX-License-Identifier: Apache-2.0
-- What the engine makes of claims: relations between two, clusters of many. Rows are never
-- overwritten: what ended carries the number of the change that ended it. A row stood at change s
-- when from_seq <= s and (to_seq is null or s < to_seq).

-- Which encoder made the vector; another one's vectors must not be compared with it.
alter table claim add column vector_encoder text;
update claim set vector = null;
alter table claim add constraint claim_vector_encoder
  check ((vector is null) = (vector_encoder is null));

-- The index of candidates asks what changed after the version it has.
create index claim_version on claim (version);

-- How two claims relate, in the words of two of their revisions. Kept when they have to do with
-- each other, and when the judge was asked, so that it is not asked again.
create table relation (
  a uuid not null references claim deferrable initially deferred,
  b uuid not null references claim deferrable initially deferred,
  a_revision int not null check (a_revision >= 1),
  b_revision int not null check (b_revision >= 1),
  relation text not null check (relation in ('match', 'conflict', 'related', 'unrelated')),
  match double precision not null check (match between 0 and 1),
  conflict double precision not null check (conflict between 0 and 1),
  related double precision not null check (related between 0 and 1),
  unrelated double precision not null check (unrelated between 0 and 1),
  similarity double precision not null check (similarity between 0 and 1),
  -- The judge of b given a, then of a given b: entailment, contradiction, neutral, relatedness.
  judge double precision[] check (cardinality(judge) = 8),
  engine text not null,
  from_seq bigint not null,
  to_seq bigint check (to_seq > from_seq),
  primary key (a, b, from_seq),
  check (a < b)
);
create unique index relation_now on relation (a, b) where to_seq is null;
create index relation_now_b on relation (b) where to_seq is null;

-- A question: its id outlives its members.
create table cluster (
  id uuid primary key,
  created_seq bigint not null,
  state text not null check (state in ('active', 'merged', 'emptied')),
  -- Where its claims are now; never itself merged.
  successor_id uuid references cluster deferrable initially deferred,
  check ((state = 'merged') = (successor_id is not null)),
  check (successor_id <> id)
);
create index cluster_successor on cluster (successor_id) where successor_id is not null;
create index cluster_active on cluster (id) where state = 'active';

-- A cluster as lists show it: everything they need is in this one row.
create table cluster_version (
  cluster_id uuid not null references cluster deferrable initially deferred,
  version int not null check (version >= 1),
  from_seq bigint not null unique,
  to_seq bigint check (to_seq > from_seq),
  updated_at timestamptz not null,
  -- The last change to any of its claims: tells whether their words are still those shown.
  claims_version bigint not null,
  claims int not null check (claims >= 1),
  positions int not null check (positions >= 1),
  -- Pairs of positions that cannot both hold, one after the other: 0,1, 0,2.
  conflicts int[] not null check (cardinality(conflicts) % 2 = 0),
  contested boolean not null check (contested = (cardinality(conflicts) > 0)),
  sources text[] not null check (cardinality(sources) >= 1),
  independent_origins int not null check (independent_origins >= 1),
  first_published_at timestamptz not null,
  last_published_at timestamptz not null check (last_published_at >= first_published_at),
  -- The words of the earliest claim, and by language those of the earliest claim in it.
  title text not null,
  titles jsonb not null check (jsonb_typeof(titles) = 'object'),
  primary key (cluster_id, version)
);
create unique index cluster_version_now on cluster_version (cluster_id) where to_seq is null;
create index cluster_version_sources on cluster_version using gin (sources) where to_seq is null;

-- Which claim stands where. A claim is in one cluster at a time; a retracted one is in none.
create table membership (
  claim_id uuid not null references claim deferrable initially deferred,
  cluster_id uuid not null references cluster deferrable initially deferred,
  -- From 0, by the earliest claim of each position.
  position int not null check (position >= 0),
  from_seq bigint not null,
  to_seq bigint check (to_seq > from_seq),
  primary key (claim_id, from_seq)
);
create unique index membership_now on membership (claim_id) where to_seq is null;
create index membership_cluster on membership (cluster_id, from_seq);

-- The newest change to any cluster is the version of every list of clusters.
create index change_log_cluster on change_log (seq) where cluster_id is not null;
