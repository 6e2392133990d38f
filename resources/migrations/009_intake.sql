-- Who may ask the local intake, and for what. A key is here as its SHA-256 only.

CREATE TABLE intake_keys (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    key_hash BLOB NOT NULL UNIQUE,
    rights TEXT NOT NULL,
    origins TEXT NOT NULL,
    connection TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    used_at INTEGER
) STRICT;
