/**
 * The eight questions, each as our query, as the peer's, and by name for the bare statements; and how each answer is brought
 * into one form, so that answers are compared before anything is timed.
 */

export type Question = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q8';
/** What a question begins at. */
export type Start = 'decision' | 'state' | 'session' | 'short' | 'hubs';

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are taken apart here
type Any = any;

export interface Asked {
  what: string;
  start: Start;
  ours: string;
  peer: string;
  /** The parts of an answer that all must agree on. */
  ofOurs(data: Any): unknown;
  ofPeer(data: Any): unknown;
}

const nodesOf = (connection: Any): Any[] => connection.edges.map(({ node }: Any) => node);
const keys = (nodes: Any[]) => nodes.map(({ key }) => key);
const ids = (nodes: Any[]) => nodes.map(({ id }) => id);
const root = (data: Any) => nodesOf(Object.values(data)[0])[0];
const byId = 'sort: [{ node: { id: ASC } }]';
const byDate = 'sort: [{ node: { date: ASC } }, { node: { id: ASC } }]';
/** In many titles, in capitals and in small letters. */
export const WORD = 'rights';
const decision = 'resolutionsConnection(where: { id: { eq: $id } })';

export const QUESTIONS: Record<Question, Asked> = {
  Q1: {
    what: 'one decision',
    start: 'decision',
    ours: 'query ($id: String!) { resolution(symbol: $id) { key title(language: EN) kind date } }',
    peer: `query ($id: String!) { ${decision} { edges { node { id titleEn kind date } } } }`,
    ofOurs: ({ resolution }) => [resolution.key, resolution.title, resolution.kind, resolution.date],
    ofPeer: (data) => [root(data).id, root(data).titleEn, root(data).kind, root(data).date],
  },
  Q2: {
    what: 'its first 25 sponsors',
    start: 'decision',
    ours: `query ($id: String!) { resolution(symbol: $id) {
      endorsedBy(first: 25, label: State) { edges { node { key name(language: EN) } } } } }`,
    peer: `query ($id: String!) { ${decision} { edges { node {
      endorsedByConnection(first: 25, ${byId}) { edges { node { id nameEn } } } } } } }`,
    ofOurs: ({ resolution }) => nodesOf(resolution.endorsedBy).map(({ key, name }) => [key, name]),
    ofPeer: (data) => nodesOf(root(data).endorsedByConnection).map(({ id, nameEn }) => [id, nameEn]),
  },
  Q3: {
    what: '25 references, 10 sponsors each, how many each sponsored',
    start: 'decision',
    ours: `query ($id: String!) { resolution(symbol: $id) { references(first: 25, label: Resolution) { edges { node {
      key ... on Resolution { endorsedBy(first: 10, label: State) { edges { node {
        key ... on State { endorses { totalCount } } } } } } } } } } }`,
    peer: `query ($id: String!) { ${decision} { edges { node { referencesConnection(first: 25, ${byId}) { edges { node {
      id endorsedByConnection(first: 10, ${byId}) { edges { node { id endorsesConnection { totalCount } } } } } } } } } } }`,
    ofOurs: ({ resolution }) =>
      nodesOf(resolution.references).map(({ key, endorsedBy }) => [
        key,
        nodesOf(endorsedBy).map((state) => [state.key, state.endorses.totalCount]),
      ]),
    ofPeer: (data) =>
      nodesOf(root(data).referencesConnection).map(({ id, endorsedByConnection }) => [
        id,
        nodesOf(endorsedByConnection).map((state) => [state.id, state.endorsesConnection.totalCount]),
      ]),
  },
  Q4: {
    what: 'a state: its first 25 decisions by date, 10 references with relation, their sessions',
    start: 'state',
    ours: `query ($id: String!) { state(code: $id) { endorses(first: 25, orderBy: { by: DATE }) { edges { node { key
      references(first: 10, label: Resolution) { edges { relations node {
        key ... on Resolution { adoptedAt(first: 1) { edges { node { key } } } } } } } } } } } }`,
    peer: `query ($id: String!) { statesConnection(where: { id: { eq: $id } }) { edges { node {
      endorsesConnection(first: 25, ${byDate}) { edges { node { id
        referencesConnection(first: 10, ${byId}) { edges { properties { relations } node {
          id adoptedAtConnection(first: 1, ${byId}) { edges { node { id } } } } } } } } } } } } }`,
    ofOurs: ({ state }) =>
      nodesOf(state.endorses).map(({ key, references }) => [
        key,
        references.edges.map(({ node, relations }: Any) => [
          node.key,
          [...relations].sort(),
          keys(nodesOf(node.adoptedAt)),
        ]),
      ]),
    ofPeer: (data) =>
      nodesOf(root(data).endorsesConnection).map(({ id, referencesConnection }) => [
        id,
        referencesConnection.edges.map(({ node, properties }: Any) => [
          node.id,
          [...new Set(properties.relations)].sort(),
          ids(nodesOf(node.adoptedAtConnection)),
        ]),
      ]),
  },
  Q5: {
    what: '50 decisions of a session with a word in their titles, with two counts',
    start: 'session',
    ours: `query ($id: ID!) { session(id: $id) { adopted(first: 50, label: Resolution, filter: { text: "${WORD}" }) { edges { node {
      key ... on Resolution { references(label: Resolution) { totalCount } endorsedBy(label: State) { totalCount } }
    } } } } }`,
    peer: `query ($id: String!) { sessionsConnection(where: { id: { eq: $id } }) { edges { node {
      adoptedConnection(first: 50, ${byId}, where: { node: { search: { caseInsensitive: { contains: "${WORD}" } } } }) { edges { node {
        id referencesConnection { totalCount } endorsedByConnection { totalCount } } } } } } } }`,
    ofOurs: ({ session }) =>
      nodesOf(session.adopted).map(({ key, references, endorsedBy }) => [
        key,
        references.totalCount,
        endorsedBy.totalCount,
      ]),
    ofPeer: (data) =>
      nodesOf(root(data).adoptedConnection).map(({ id, referencesConnection, endorsedByConnection }) => [
        id,
        referencesConnection.totalCount,
        endorsedByConnection.totalCount,
      ]),
  },
  Q6: {
    what: 'a session: 20 items, 10 decisions each, 10 sponsors each',
    start: 'session',
    ours: `query ($id: ID!) { session(id: $id) { agenda(first: 20) { edges { node { key
      papers(first: 10, label: Resolution) { edges { node { key
        ... on Resolution { endorsedBy(first: 10, label: State) { edges { node { key } } } } } } } } } } } }`,
    peer: `query ($id: String!) { sessionsConnection(where: { id: { eq: $id } }) { edges { node {
      agendaConnection(first: 20, ${byId}) { edges { node { id
        papersConnection(first: 10, ${byId}) { edges { node { id
          endorsedByConnection(first: 10, ${byId}) { edges { node { id } } } } } } } } } } } } }`,
    ofOurs: ({ session }) =>
      nodesOf(session.agenda).map(({ key, papers }) => [
        key,
        nodesOf(papers).map((one) => [one.key, keys(nodesOf(one.endorsedBy))]),
      ]),
    ofPeer: (data) =>
      nodesOf(root(data).agendaConnection).map(({ id, papersConnection }) => [
        id,
        nodesOf(papersConnection).map((one) => [one.id, ids(nodesOf(one.endorsedByConnection))]),
      ]),
  },
  Q7: {
    what: 'distinct lineage to depth 3, 100 at most',
    start: 'short',
    ours: `query ($id: String!) { resolution(symbol: $id) {
      lineage(direction: OUT, depth: 3, first: 101) { nodes { depth node { key } } } } }`,
    peer: `query ($id: String!) { ${decision} { edges { node { referencesConnection { edges { node { id
      referencesConnection { edges { node { id referencesConnection { edges { node { id } } } } } } } } } } } } }`,
    ofOurs: ({ resolution }) =>
      keys(resolution.lineage.nodes.filter(({ depth }: Any) => depth !== 0).map(({ node }: Any) => node)).sort(),
    ofPeer: (data) => {
      const all = (node: Any): string[] =>
        node.referencesConnection ? nodesOf(node.referencesConnection).flatMap((one) => [one.id, ...all(one)]) : [];
      return [...new Set(all(root(data)))].sort();
    },
  },
  Q8: {
    what: '25 references, 25 sponsors each, first 5 decisions of each',
    start: 'hubs',
    ours: `query ($id: String!) { resolution(symbol: $id) { references(first: 25, label: Resolution) { edges { node { key
      ... on Resolution { endorsedBy(first: 25, label: State) { edges { node { key
        ... on State { endorses(first: 5) { edges { node { key } } } } } } } } } } } } }`,
    peer: `query ($id: String!) { ${decision} { edges { node { referencesConnection(first: 25, ${byId}) { edges { node { id
      endorsedByConnection(first: 25, ${byId}) { edges { node { id
        endorsesConnection(first: 5, ${byId}) { edges { node { id } } } } } } } } } } } } }`,
    ofOurs: ({ resolution }) =>
      nodesOf(resolution.references).map(({ key, endorsedBy }) => [
        key,
        nodesOf(endorsedBy).map((state) => [state.key, keys(nodesOf(state.endorses))]),
      ]),
    ofPeer: (data) =>
      nodesOf(root(data).referencesConnection).map(({ id, endorsedByConnection }) => [
        id,
        nodesOf(endorsedByConnection).map((state) => [state.id, ids(nodesOf(state.endorsesConnection))]),
      ]),
  },
};

/** The answer of the bare statement, in the form of the others. */
export function ofBare(question: Question, answer: Any): unknown {
  if (question === 'Q4') {
    return answer.map(([id, references]: Any) => [
      id,
      references.map(([key, relations, sessions]: Any) => [key, [...new Set(relations)].sort(), sessions]),
    ]);
  }
  return question === 'Q7' ? [...answer].sort() : answer;
}
