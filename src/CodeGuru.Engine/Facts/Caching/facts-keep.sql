INSERT OR REPLACE INTO facts (key, content, size, used) VALUES ($key, $content, $size, $today);
