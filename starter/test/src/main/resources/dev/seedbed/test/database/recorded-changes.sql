-- A row that was added and removed again in one transaction has not changed. Added and removed rows with the same primary
-- key are one changed row; in a table without a primary key, any two of them are. The seed's transaction wrote its row in
-- the ledger, too.
SELECT name, place,
  sum(added - least(added, removed)) AS added, sum(least(added, removed)) AS changed,
  sum(removed - least(added, removed)) AS removed
FROM (
  SELECT l.name, r.place, sum(greatest(r.balance, 0)) AS added, sum(greatest(-r.balance, 0)) AS removed
  FROM (
    SELECT n.transaction, n.place, n.key, n.content, sum(n.amount) AS balance
    FROM (
      SELECT transaction, place, added_key AS key, added AS content, 1 AS amount
      FROM seedbed_changes.noted WHERE added IS NOT NULL
      UNION ALL
      SELECT transaction, place, removed_key, removed, -1 FROM seedbed_changes.noted WHERE removed IS NOT NULL) n
    GROUP BY n.transaction, n.place, n.key, n.content) r
  JOIN %s l ON l.xmin = r.transaction
  WHERE r.balance <> 0
  GROUP BY l.name, r.place, r.key) k
GROUP BY name, place
ORDER BY name, place
