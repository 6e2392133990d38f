-- Connections that a person ends as soon as nothing waits for them any more.

CREATE TABLE leaving_connections (
    id TEXT PRIMARY KEY NOT NULL
) STRICT;

-- Whose a connection was that is gone while records of it are not sent: whoever connects the same account again sends them.

CREATE TABLE left_connections (
    id TEXT PRIMARY KEY NOT NULL,
    provider TEXT NOT NULL,
    account_id TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    login_host TEXT NOT NULL
) STRICT;
