-- Facts about files, and call graphs. The table may be dropped at any time: it saves time and nothing else.
CREATE TABLE IF NOT EXISTS facts (
    key     BLOB PRIMARY KEY,
    content BLOB NOT NULL,
    size    INTEGER NOT NULL,
    -- In days since 1970: seldom enough written.
    used    INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS facts_by_use ON facts (used, size);
