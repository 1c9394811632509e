// @each node
// Nodes are found by id. Neo4j's constraint brings this index, and it answers that it exists; the embedded engine needs it.
CREATE INDEX IF NOT EXISTS FOR (n:__LABEL__) ON (n.id)
