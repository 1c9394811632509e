/** What the server would answer to the questions of the explorer about a generated graph. */
import type { Generated, GeneratedLineage, GeneratedLink, GeneratedThing } from './graph.ts';

/** By operation; those that are about one thing, by operation and id. */
export type Answers = Record<string, unknown>;

const relations = [{ type: 'REFERENCES', direction: 'OUT', count: 240 }];
const drawn = ({ id, label, key, name, date }: GeneratedThing) => ({
  __typename: label,
  ...{ id, label, key, name, date, relations },
  held: true,
});

const drawnLink = ({ from, to, type, force }: GeneratedLink) => ({
  __typename: 'Link',
  ...{ type, from, to },
  statements: 1,
  relation: ['RECALLS'],
  force: force ? [force] : [],
  roles: [],
  choice: [],
});

export function graphAnswers({ seed, expansions, links, between }: Generated): Answers {
  const byOther = new Map(links.map((link) => [`${link.from} ${link.to}`, link]));
  const answers: Answers = { [`GraphThing ${seed.id}`]: { node: drawn(seed) } };
  for (const { root, things } of expansions) {
    const edges = things.map((thing) => {
      const link = byOther.get(`${root.id} ${thing.id}`) ?? byOther.get(`${thing.id} ${root.id}`);
      return { node: drawn(thing), link: link && drawnLink(link) };
    });
    answers[`GraphNeighbours ${root.id}`] = {
      node: {
        __typename: root.label,
        neighbours: { totalCount: edges.length, edges, pageInfo: { hasNextPage: false, endCursor: null } },
      },
    };
  }
  answers.GraphLinks = { links: [...links, ...between].map(drawnLink) };
  return answers;
}

export function lineageAnswers({ seed, nodes, links }: GeneratedLineage): Answers {
  return {
    [`Lineage ${seed.id}`]: {
      node: {
        __typename: 'Resolution',
        ...{ id: seed.id, key: seed.key, label: seed.label, name: seed.name },
        lineage: {
          nodes: nodes.map(({ thing, depth, year }) => ({
            ...{ depth, year },
            node: { ...drawn(thing), bodyKey: thing.key.split('/RES/')[0] },
          })),
          links: links.map((link) => drawnLink(link)),
          beyond: [],
          truncated: false,
        },
      },
    },
    Organs: { bodies: { nodes: [] } },
  };
}
