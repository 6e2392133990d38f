-- What a person chose about the local intake: whether programs may send records, on which port, whether they get tokens
-- over the private socket, and the folder whose files are taken.

ALTER TABLE preferences ADD COLUMN takes_records INTEGER NOT NULL DEFAULT 0;

ALTER TABLE preferences ADD COLUMN intake_port INTEGER NOT NULL DEFAULT 17480
    CHECK (intake_port BETWEEN 1 AND 65535);

ALTER TABLE preferences ADD COLUMN gives_tokens INTEGER NOT NULL DEFAULT 0;

ALTER TABLE preferences ADD COLUMN watched_folder TEXT NOT NULL DEFAULT '';
