// Which sessions met on a day, or within a month or year that begins like $date; one without a last day met on its first.
MATCH (m:Session)
WHERE m.startDate < $next AND (coalesce(m.endDate, m.startDate) >= $date OR m.startDate STARTS WITH $date)
RETURN properties(m) AS node, m.id AS id
ORDER BY id LIMIT $limit
