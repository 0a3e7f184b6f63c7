INSERT OR REPLACE INTO answers (key, model, text, prompt_tokens, completion_tokens, created, size)
VALUES ($key, $model, $text, $prompt, $completion, $now, $size);
DELETE FROM answers WHERE created <= $oldest OR created > $now;
-- The newest answers that fit together into the limit stay.
DELETE FROM answers WHERE key IN (
    SELECT key FROM (SELECT key, SUM(size) OVER (ORDER BY created DESC, key) AS total FROM answers) WHERE total > $limit);
