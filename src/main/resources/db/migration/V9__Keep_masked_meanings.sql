-- The encoder's vector of a claim's question, and a digest of the words it is of: both empty, or
-- both there beside the vector of the text.
alter table claim add column masked_vector bytea;
alter table claim add column masked_text bigint;
alter table claim add constraint claim_masked_vector
  check ((masked_vector is null) = (masked_text is null)
    and (masked_vector is null or vector is not null));
