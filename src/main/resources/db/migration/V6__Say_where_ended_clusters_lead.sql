-- SPDX-License-Identifier: Apache-2.0
-- Where the address of an ended cluster leads is read off the places of its last claims, whenever it
-- is asked for: those may have moved on since it ended, and not all of them to one cluster.
comment on column cluster.successor_id is
  'Which cluster took most of its claims when it ended; they may have moved since.';
drop index cluster_successor;
