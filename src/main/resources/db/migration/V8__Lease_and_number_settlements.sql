-- SPDX-License-Identifier: Apache-2.0
-- Several processes may place claims at once: each takes some for a while, and each can tell what
-- others have placed since it looked.

-- Who works on a claim that is pending, and until when nobody else needs to.
alter table claim add column leased_by text;
alter table claim add column leased_until timestamptz;

-- Number of the settlement that last placed the claim, given under the lock of the change counter:
-- whoever has read up to a number has missed no settlement below it. Null until the first.
alter table claim add column settlement bigint unique;
update claim set settlement = version where not pending;
