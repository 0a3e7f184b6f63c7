-- What became of the answer's examples: a JSON array, empty where nothing is known.
ALTER TABLE message ADD COLUMN examples TEXT NOT NULL DEFAULT '';
