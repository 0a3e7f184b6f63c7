CREATE TABLE lesson_read (
    lesson TEXT PRIMARY KEY,
    first_read TEXT NOT NULL,
    last_read TEXT NOT NULL
) WITHOUT ROWID;

-- What is known of each question in somebody's memory: see SpacedRepetition.
CREATE TABLE card (
    question TEXT PRIMARY KEY,
    lesson TEXT NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    asked TEXT NOT NULL,
    due TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX card_due ON card (due);

-- Every answer ever given, so that the memory can be computed anew should the formulas change.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    at TEXT NOT NULL,
    grade INTEGER NOT NULL,
    hints INTEGER NOT NULL
);
