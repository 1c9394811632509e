// Half of a number, and a whole number beyond 2^53.
RETURN $number / 2 AS half, 9007199254740993 AS beyond
