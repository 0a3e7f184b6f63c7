-- The index keeps no second copy of the text (external content), so the triggers have to tell it of every change.
CREATE VIRTUAL TABLE message_index USING fts5 (content, content = 'message', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO message_index (rowid, content) SELECT id, content FROM message;

CREATE TRIGGER message_inserted AFTER INSERT ON message BEGIN
    INSERT INTO message_index (rowid, content) VALUES (new.id, new.content);
END;

CREATE TRIGGER message_deleted AFTER DELETE ON message BEGIN
    INSERT INTO message_index (message_index, rowid, content) VALUES ('delete', old.id, old.content);
END;

CREATE TRIGGER message_updated AFTER UPDATE OF content ON message BEGIN
    INSERT INTO message_index (message_index, rowid, content) VALUES ('delete', old.id, old.content);
    INSERT INTO message_index (rowid, content) VALUES (new.id, new.content);
END;
