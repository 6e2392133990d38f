-- What is left to do or to tell about a connection's tokens beyond its phase.

-- An item of the keychain from before the connection was kept for one run only: it is still to be erased.

ALTER TABLE connections ADD COLUMN vault_item_left INTEGER NOT NULL DEFAULT 0;

-- The keychain did not take the newest tokens yet: they are in the memory of one process.

ALTER TABLE connections ADD COLUMN tokens_unsaved INTEGER NOT NULL DEFAULT 0;

-- Of a removed connection that nobody could revoke: when its access ends by itself, where that is known.

ALTER TABLE connections ADD COLUMN still_valid_until INTEGER;

-- Who renewed a connection for one run only left the older item behind without a note: perhaps there is one.

UPDATE connections SET vault_item_left = 1 WHERE this_run_only = 1;
