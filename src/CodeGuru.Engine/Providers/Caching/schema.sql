-- Answers of models. The table may be dropped at any time: it saves requests and nothing else.
CREATE TABLE IF NOT EXISTS answers (
    key               TEXT PRIMARY KEY,
    model             TEXT NOT NULL,
    text              TEXT NOT NULL,
    prompt_tokens     INTEGER,
    completion_tokens INTEGER,
    created           INTEGER NOT NULL,
    size              INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answers_by_age ON answers (created);
