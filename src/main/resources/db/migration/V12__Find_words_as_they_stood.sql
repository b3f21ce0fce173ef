-- SPDX-License-Identifier: Apache-2.0
-- A list of clusters by words is a picture of one moment, so it asks for the words of the revisions
-- that stood then, in the way that claim_words has those of today.
create index claim_revision_words on claim_revision using gin (to_tsvector('arabic', text));
