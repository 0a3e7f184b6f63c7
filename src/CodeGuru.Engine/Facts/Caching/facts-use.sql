UPDATE facts SET used = $today WHERE key = $key;
