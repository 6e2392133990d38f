-- Times are milliseconds since 1970 UTC; lists and objects are JSON text. No token is ever stored here.
-- A statement ends with a semicolon and an empty line.

CREATE TABLE connections (
    id TEXT PRIMARY KEY,
    provider TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('connecting', 'connected', 'needs_reconnect', 'removing')),
    reason_code TEXT NOT NULL,
    label TEXT NOT NULL,
    account_id TEXT NOT NULL,
    account_label TEXT NOT NULL,
    account_name TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    tenant_label TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('none', 'production', 'sandbox', 'demo')),
    login_host TEXT NOT NULL,
    instance_url TEXT NOT NULL,
    client_id TEXT NOT NULL,
    token_endpoint TEXT NOT NULL,
    revocation_endpoint TEXT NOT NULL,
    scopes_asked TEXT NOT NULL,
    scopes_granted TEXT NOT NULL,
    user TEXT NOT NULL,
    tenant TEXT NOT NULL,
    tags TEXT NOT NULL,
    colour TEXT NOT NULL,
    this_run_only INTEGER NOT NULL,
    api_used INTEGER NOT NULL,
    api_limit INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    refreshed_at INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    offline_since INTEGER,
    last_error_kind TEXT NOT NULL,
    last_error_code TEXT NOT NULL,
    last_error_text TEXT NOT NULL
) STRICT;

CREATE TABLE provider_settings (
    provider TEXT PRIMARY KEY,
    client_id TEXT NOT NULL,
    has_client_secret INTEGER NOT NULL,
    login_host TEXT NOT NULL,
    scopes TEXT NOT NULL,
    reason TEXT NOT NULL,
    consent_way TEXT CHECK (consent_way IN ('embedded', 'browser', 'device_code')),
    on_home INTEGER NOT NULL
) STRICT;

-- `seq` is the order of arrival; `search_text` is what Activity searches: folded to one case, maintained on write.

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    connection TEXT NOT NULL,
    account_id TEXT NOT NULL,
    object TEXT NOT NULL,
    fields TEXT NOT NULL,
    use_assignment_rule INTEGER NOT NULL,
    allow_duplicate INTEGER NOT NULL,
    source TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'rejected', 'uncertain', 'needs_decision')),
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    attempted_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    candidates TEXT NOT NULL,
    error_kind TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_text TEXT NOT NULL,
    error_fields TEXT NOT NULL,
    holder TEXT NOT NULL,
    search_text TEXT NOT NULL,
    CHECK ((state = 'sending') = (holder <> ''))
) STRICT;

CREATE UNIQUE INDEX outbox_by_idempotency_key ON outbox (idempotency_key) WHERE idempotency_key <> '';

-- For the oldest row that is due, for the rows that share its request, and for what waits per connection.

CREATE INDEX outbox_oldest ON outbox (state, connection, account_id, seq, not_before)
    WHERE state = 'queued' OR state = 'uncertain';

CREATE INDEX outbox_together
    ON outbox (state, connection, account_id, object, use_assignment_rule, allow_duplicate, seq, not_before)
    WHERE state = 'queued' OR state = 'uncertain';

CREATE INDEX outbox_due ON outbox (connection, account_id, not_before)
    WHERE state = 'queued' OR state = 'uncertain';

CREATE INDEX outbox_held ON outbox (holder) WHERE state = 'sending';

CREATE INDEX outbox_by_state ON outbox (state, seq);

CREATE INDEX outbox_by_connection ON outbox (connection, seq);

CREATE INDEX outbox_by_record ON outbox (record_id) WHERE record_id <> '';

-- Counting a million rows takes longer than a person should wait: the sums are kept.

CREATE TABLE outbox_counts (
    state TEXT PRIMARY KEY,
    rows INTEGER NOT NULL
) STRICT;

INSERT INTO outbox_counts (state, rows) VALUES
    ('queued', 0), ('sending', 0), ('sent', 0), ('rejected', 0), ('uncertain', 0), ('needs_decision', 0);

CREATE TRIGGER outbox_added AFTER INSERT ON outbox BEGIN
    UPDATE outbox_counts SET rows = rows + 1 WHERE state = NEW.state;
END;

CREATE TRIGGER outbox_removed AFTER DELETE ON outbox BEGIN
    UPDATE outbox_counts SET rows = rows - 1 WHERE state = OLD.state;
END;

CREATE TRIGGER outbox_moved AFTER UPDATE OF state ON outbox WHEN OLD.state <> NEW.state BEGIN
    UPDATE outbox_counts SET rows = rows - 1 WHERE state = OLD.state;
    UPDATE outbox_counts SET rows = rows + 1 WHERE state = NEW.state;
END;

CREATE TABLE schema_snapshots (
    connection TEXT NOT NULL,
    account_id TEXT NOT NULL,
    api_version TEXT NOT NULL,
    object TEXT NOT NULL,
    json BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (connection, account_id, api_version, object)
) STRICT;

CREATE TRIGGER connection_removed AFTER DELETE ON connections BEGIN
    DELETE FROM schema_snapshots WHERE connection = OLD.id;
END;
