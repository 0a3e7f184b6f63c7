-- An answer from the future is one that was written before the clock was set back.
SELECT text, prompt_tokens, completion_tokens FROM answers WHERE key = $key AND created > $oldest AND created <= $now;
