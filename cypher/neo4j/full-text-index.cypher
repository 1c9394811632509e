// @each text
// Nodes are found by the words of their names, titles and symbols; pairs of characters stand for words in Chinese.
CREATE FULLTEXT INDEX __LABEL___search IF NOT EXISTS FOR (n:__LABEL__) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
