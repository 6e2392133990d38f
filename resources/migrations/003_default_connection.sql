-- The connection of a provider that is used where none is named: one for each provider that has any.

ALTER TABLE connections ADD COLUMN is_default INTEGER NOT NULL DEFAULT 0;

UPDATE connections SET is_default = 1
WHERE phase IN ('connected', 'needs_reconnect') AND NOT EXISTS (
    SELECT 1 FROM connections AS older
    WHERE older.provider = connections.provider AND older.phase IN ('connected', 'needs_reconnect')
        AND (older.created_at, older.id) < (connections.created_at, connections.id));

CREATE UNIQUE INDEX default_connections ON connections (provider) WHERE is_default = 1;
