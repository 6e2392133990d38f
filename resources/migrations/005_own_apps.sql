-- What a connection has of its own in place of its provider's settings: client id, scopes. No secret is here.

ALTER TABLE connections ADD COLUMN own_app TEXT NOT NULL DEFAULT '{}';

-- What a person changed it to since, for the next sign-in: until one succeeds, the grant is the old app's.

ALTER TABLE connections ADD COLUMN next_app TEXT;
