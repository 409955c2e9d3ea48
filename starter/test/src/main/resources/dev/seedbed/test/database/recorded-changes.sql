-- what came and went within one transaction is no change; a seed's transaction wrote its row in the ledger, too
SELECT l.name, r.place, sum(greatest(r.balance, 0)), sum(greatest(-r.balance, 0))
FROM (
  SELECT n.transaction, n.place, n.content, sum(n.amount) AS balance
  FROM (
    SELECT transaction, place, added AS content, 1 AS amount FROM seedbed_changes.noted WHERE added IS NOT NULL
    UNION ALL
    SELECT transaction, place, removed, -1 FROM seedbed_changes.noted WHERE removed IS NOT NULL) n
  GROUP BY n.transaction, n.place, n.content) r
JOIN %s l ON l.xmin = r.transaction
WHERE r.balance <> 0
GROUP BY l.name, r.place
ORDER BY l.name, r.place
