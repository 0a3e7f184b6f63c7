-- Times are ISO 8601 in UTC, so that they sort as text.
CREATE TABLE conversation (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    title   TEXT NOT NULL,
    project TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL
);

CREATE INDEX conversation_updated ON conversation (updated);

CREATE TABLE message (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    role         TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    content      TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('complete', 'growing', 'stopped')),
    source       TEXT,
    lessons      TEXT NOT NULL DEFAULT '',
    created      TEXT NOT NULL
);

CREATE INDEX message_conversation ON message (conversation);

-- An answer while it grows: rewriting it whole at every step would cost the square of its length.
CREATE TABLE piece (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text    TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (message, ordinal)
) WITHOUT ROWID;

CREATE TABLE attachment (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    path    TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (message, ordinal)
) WITHOUT ROWID;
