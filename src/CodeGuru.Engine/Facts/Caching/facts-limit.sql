-- What was used last stays, as much as fits together into the limit.
DELETE FROM facts WHERE rowid IN (
    SELECT rowid FROM (SELECT rowid, SUM(size) OVER (ORDER BY used DESC, rowid DESC) AS total FROM facts) WHERE total > $limit);
