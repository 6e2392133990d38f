-- What a person chose for the whole program, on all its processes: one row.

CREATE TABLE preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    read_only INTEGER NOT NULL,
    consent_way TEXT CHECK (consent_way IN ('embedded', 'browser')),
    lock_verifier BLOB NOT NULL,
    lock_idle_minutes INTEGER NOT NULL CHECK (lock_idle_minutes > 0),
    lock_failures INTEGER NOT NULL,
    lock_failed_at INTEGER NOT NULL
) STRICT;

INSERT INTO preferences
    (one, read_only, consent_way, lock_verifier, lock_idle_minutes, lock_failures, lock_failed_at)
    VALUES (1, 0, NULL, X'', 10, 0, 0);
