-- What is done when a record was created; empty: any object, any org, nowhere but on this computer.

CREATE TABLE automations (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    is_on INTEGER NOT NULL,
    object TEXT NOT NULL,
    connection TEXT NOT NULL,
    conditions TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    settings TEXT NOT NULL,
    lane TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    on_since INTEGER NOT NULL
) STRICT;

-- One for each automation and record, made in the transaction that says the record was created.

CREATE TABLE automation_runs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    automation TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    outbox TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'uncertain')),
    holder TEXT NOT NULL DEFAULT '',
    repeatable INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    attempted_at INTEGER NOT NULL DEFAULT 0,
    settled_at INTEGER NOT NULL DEFAULT 0,
    result TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT '',
    error_text TEXT NOT NULL DEFAULT '',
    UNIQUE (automation, outbox)
) STRICT;

CREATE INDEX automation_runs_due ON automation_runs (automation, not_before, seq) WHERE state = 'waiting';

CREATE INDEX automation_runs_running ON automation_runs (holder) WHERE state = 'running';

CREATE INDEX automation_runs_record ON automation_runs (outbox);

-- How quickly a lane may go, and until when it is left alone: shared by all processes.

CREATE TABLE automation_lanes (
    lane TEXT PRIMARY KEY NOT NULL,
    full_at INTEGER NOT NULL DEFAULT 0,
    held_until INTEGER NOT NULL DEFAULT 0,
    asked_for INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    error_kind TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT ''
) STRICT;

-- A record that is forgotten takes its runs along.

CREATE TRIGGER automation_runs_forgotten AFTER DELETE ON outbox BEGIN
    DELETE FROM automation_runs WHERE outbox = OLD.id;
END;

CREATE TRIGGER automations_removed AFTER DELETE ON automations BEGIN
    DELETE FROM automation_runs WHERE automation = OLD.id AND state = 'waiting';
    DELETE FROM automation_lanes WHERE lane = OLD.lane AND lane LIKE 'own:%';
END;
