-- Who may call the API, as what. The key itself is never here: only its SHA-256.
CREATE TABLE api_key (
  id         text        NOT NULL PRIMARY KEY CHECK (id ~ '^[a-z0-9]{1,32}$'),
  name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  role       text        NOT NULL CHECK (role IN ('reader', 'contributor', 'reviewer', 'admin')),
  hash       bytea       NOT NULL CHECK (octet_length(hash) = 32),
  created_at timestamptz NOT NULL,
  -- Revoked keys are kept: the record of who could write must outlive the key.
  revoked_at timestamptz CHECK (revoked_at >= created_at)
);
