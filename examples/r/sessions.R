# Sessions, attendance and references as data frames: Rscript sessions.R [ADDRESS]. Needs jsonlite alone.
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
endpoint <- if (length(given) > 0) given[1] else "http://127.0.0.1:4000"
encoded <- function(text) URLencode(text, reserved = TRUE)

# The data of a query; what is wrong with it stops the program.
ask <- function(query, variables = list()) {
  address <- sprintf("%s/graphql?query=%s&variables=%s", endpoint, encoded(query),
                     encoded(toJSON(variables, auto_unbox = TRUE)))
  answer <- fromJSON(address, flatten = TRUE)
  if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))
  answer$data
}

# A whole list as a data frame, one thing a row.
whole <- function(name, fields) {
  connection <- url(sprintf("%s/export/%s.jsonl?fields=%s", endpoint, name, encoded(fields)))
  flatten(stream_in(connection, verbose = FALSE))
}

# How many attended each session
sessions <- whole("sessions", "key startDate attendance { totalCount }")
sessions <- sessions[order(-sessions$attendance.totalCount), ]
print(sessions, row.names = FALSE)

# Who attended the best attended one, and in which capacity
query <- "query ($session: ID!) {
  session(id: $session) { attendance(first: 200) { edges { roles node { key name(language: EN) } } } }
}"
edges <- ask(query, list(session = sessions$key[1]))$session$attendance$edges
print(table(unlist(edges$roles)))

# Which decisions are referred to most
decisions <- whole("resolutions", "symbol held referencedBy { totalCount }")
print(head(decisions[order(-decisions$referencedBy.totalCount, decisions$symbol), ], 10), row.names = FALSE)
