SELECT content, used FROM facts WHERE key = $key;
