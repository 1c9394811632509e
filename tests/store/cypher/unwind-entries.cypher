// Lists of maps inside lists of maps.
UNWIND $rows AS row
UNWIND row.entries AS entry
RETURN row.id AS id, entry.name AS name, entry.words AS words
ORDER BY id, name
