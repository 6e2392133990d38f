-- Activity: search that stays quick with a million rows, records that were deleted again, and how long to remember.

-- When the record was deleted again in its org; 0: it was not.

ALTER TABLE outbox ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;

CREATE INDEX outbox_sent ON outbox (settled_at) WHERE state = 'sent';

-- How many days a record that arrived is remembered; NULL: as long as the person wants.

ALTER TABLE preferences ADD COLUMN keep_days INTEGER CHECK (keep_days > 0);

-- Pieces of three characters of `search_text`, which is folded already. Which rows have them all is looked up here;
-- whether in the order asked for, in the row. Not kept by triggers: they must not use a virtual table where the
-- schema is not trusted.

CREATE VIRTUAL TABLE outbox_search USING fts5 (
    search_text, content = 'outbox', content_rowid = 'seq', tokenize = 'trigram case_sensitive 1', detail = none,
    columnsize = 0);

INSERT INTO outbox_search (outbox_search) VALUES ('rebuild');
