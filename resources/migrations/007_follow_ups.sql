-- A row that follows another goes out once that one has arrived, with the id of its record: a lead's place in a
-- campaign. `about` is for people: the campaign's name.

ALTER TABLE outbox ADD COLUMN follows TEXT NOT NULL DEFAULT '';

ALTER TABLE outbox ADD COLUMN follow_field TEXT NOT NULL DEFAULT '';

ALTER TABLE outbox ADD COLUMN about TEXT NOT NULL DEFAULT '';

CREATE INDEX outbox_followers ON outbox (follows) WHERE follows <> '';

-- What stays from record to record, for a fair or a shift: at most one row for each connection.

CREATE TABLE kept_values (
    connection TEXT PRIMARY KEY,
    campaign TEXT NOT NULL,
    campaign_name TEXT NOT NULL,
    lead_source TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_name TEXT NOT NULL
) STRICT;

CREATE TRIGGER kept_values_removed AFTER DELETE ON connections BEGIN
    DELETE FROM kept_values WHERE connection = OLD.id;
END;
