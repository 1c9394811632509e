// @each held
// How many things of one kind have their own text loaded.
MATCH (n:__LABEL__ {held: true})
RETURN '__LABEL__' AS name, count(n) AS total
