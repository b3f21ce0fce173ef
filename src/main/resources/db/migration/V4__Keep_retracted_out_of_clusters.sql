-- SPDX-License-Identifier: Apache-2.0
-- A claim that is retracted and settled stands in no cluster. Between its retraction and its turn it
-- may: then it is pending. Looked at when a transaction ends, since it closes the place of a claim
-- and settles it in either order; writers are serialised, so nobody comes between.
create function refuse_retracted_member() returns trigger language plpgsql as $$
declare
  claimed uuid;
begin
  if tg_table_name = 'claim' then
    claimed := new.id;
  else
    claimed := new.claim_id;
  end if;
  if exists (
    select 1 from claim c join membership m on m.claim_id = c.id and m.to_seq is null
    where c.id = claimed and c.status = 'retracted' and not c.pending
  ) then
    raise exception 'a retracted claim stands in a cluster' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger claim_retracted_in_no_cluster
  after update on claim deferrable initially deferred
  for each row when (new.status = 'retracted' and not new.pending)
  execute function refuse_retracted_member();

create constraint trigger membership_of_no_retracted
  after insert or update on membership deferrable initially deferred
  for each row when (new.to_seq is null)
  execute function refuse_retracted_member();
