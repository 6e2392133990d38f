-- How requests reach the network. The proxy's password is in the keychain; this says whether one is there, which one, and
-- whether one is left there that was to be erased.

ALTER TABLE preferences ADD COLUMN proxy_mode TEXT NOT NULL DEFAULT 'system'
    CHECK (proxy_mode IN ('system', 'manual', 'none'));

ALTER TABLE preferences ADD COLUMN proxy_kind TEXT NOT NULL DEFAULT 'http' CHECK (proxy_kind IN ('http', 'socks5'));

ALTER TABLE preferences ADD COLUMN proxy_host TEXT NOT NULL DEFAULT '';

ALTER TABLE preferences ADD COLUMN proxy_port INTEGER NOT NULL DEFAULT 0 CHECK (proxy_port BETWEEN 0 AND 65535);

ALTER TABLE preferences ADD COLUMN proxy_user TEXT NOT NULL DEFAULT '';

ALTER TABLE preferences ADD COLUMN proxy_has_password INTEGER NOT NULL DEFAULT 0;

ALTER TABLE preferences ADD COLUMN proxy_password_number INTEGER NOT NULL DEFAULT 0;

ALTER TABLE preferences ADD COLUMN proxy_password_left INTEGER NOT NULL DEFAULT 0;
