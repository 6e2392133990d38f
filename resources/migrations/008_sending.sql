-- The version of the API a person chose for a connection; empty: the newest that both sides know.

ALTER TABLE connections ADD COLUMN api_version TEXT NOT NULL DEFAULT '';

-- Before the record is sent, its e-mail address is looked for in the org: nobody could when it was written.

ALTER TABLE outbox ADD COLUMN look_first INTEGER NOT NULL DEFAULT 0;

-- The field of the org's object that takes this row's id, by which it is sent again without a look; empty: none.

ALTER TABLE outbox ADD COLUMN key_field TEXT NOT NULL DEFAULT '';
