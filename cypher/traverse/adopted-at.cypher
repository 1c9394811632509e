// How many decisions had surely been adopted by a date: one of which only the year or month is known, after it.
MATCH (m:Resolution)
WHERE m.date + '~' <= $until
RETURN count(m) AS total
