// @each index
// Nodes are found by the properties that the model marks as indexed.
CREATE INDEX IF NOT EXISTS FOR (n:__LABEL__) ON (n.__PROPERTY__)
