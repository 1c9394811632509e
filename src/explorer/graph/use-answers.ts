/** What the server says to the steps of a picture. What was asked before is there at once, so that Back is instant. */
import type { Client, CombinedError } from '@urql/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Direction,
  GraphNeighboursDocument,
  type GraphNeighboursQueryVariables,
  GraphThingDocument,
  GraphWayDocument,
  type RelationshipType,
} from '../api/documents.ts';
import { type Failure, failureOf } from '../api/failure.ts';
import { type Asking, known } from '../api/use-answer.ts';
import { useClient } from '../api/use-client.ts';
import { useWaiting } from '../api/waiting.ts';
import type { DrawnThing, StepAnswer } from './model.ts';
import { idOf, type Ref, writeRef } from './refs.ts';
import type { Expansion, Step } from './steps.ts';

interface Answers extends Asking {
  readonly seed: DrawnThing | undefined;
  /** Whether the server knows no such thing. */
  readonly absent: boolean;
  /** By step; undefined where it is not answered yet. */
  readonly answers: readonly (StepAnswer | undefined)[];
}

/** A page of neighbours, and where the next one begins. */
interface Page {
  readonly answer: StepAnswer;
  readonly after: string | null;
  readonly more: boolean;
}

const EMPTY: StepAnswer = { nodes: [], links: [] };

function variablesOf({ node, relation, count }: Expansion, after: string | null): GraphNeighboursQueryVariables {
  const [type, direction] = relation.split('.') as [RelationshipType, Direction];
  const wanted = relation === 'ALL' ? { relations: null, direction: null } : { relations: [type], direction };
  return { id: idOf(node), ...wanted, first: count, after };
}

function pageIn(data: unknown): Page | undefined {
  if (!data) return undefined;
  const { node } = data as { node: { neighbours?: unknown } | null };
  if (!node || !('neighbours' in node)) return { answer: EMPTY, after: null, more: false };
  const { edges, pageInfo } = node.neighbours as {
    edges: { node: DrawnThing; link: StepAnswer['links'][number] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  return {
    answer: { nodes: edges.map((edge) => edge.node), links: edges.map((edge) => edge.link) },
    after: pageInfo.endCursor,
    more: pageInfo.hasNextPage,
  };
}

const wayIn = (data: unknown): StepAnswer | undefined => (data ? (data as { path: StepAnswer }).path : undefined);

/** Steps that go through the same list, one after the other. */
const listOf = (step: Step) =>
  step.kind === 'way' ? `${writeRef(step.from)} ${writeRef(step.to)}` : `${writeRef(step.node)} ${step.relation}`;

/** What is known of the steps without asking. */
function knownAnswers(client: Client, steps: readonly Step[]): (StepAnswer | undefined)[] {
  const lists = new Map<string, Page | undefined>();
  return steps.map((step) => {
    if (step.kind === 'way')
      return wayIn(known(client, GraphWayDocument, { from: idOf(step.from), to: idOf(step.to) })?.data);
    const list = listOf(step);
    const before = lists.get(list);
    if (lists.has(list) && !before?.more) return before && EMPTY;
    const page = pageIn(known(client, GraphNeighboursDocument, variablesOf(step, before?.after ?? null))?.data);
    lists.set(list, page);
    return page?.answer;
  });
}

/** Asks for the steps of one list, in their order; `came` after each. */
async function askList(client: Client, steps: readonly Step[], came: () => void): Promise<Failure | undefined> {
  let after: string | null = null;
  for (const step of steps) {
    const { data, error }: { data?: unknown; error?: CombinedError | undefined } =
      step.kind === 'way'
        ? await client.query(GraphWayDocument, { from: idOf(step.from), to: idOf(step.to) }).toPromise()
        : await client.query(GraphNeighboursDocument, variablesOf(step, after)).toPromise();
    if (error) return failureOf(error);
    came();
    const page: Page | undefined = step.kind === 'expansion' ? pageIn(data) : undefined;
    if (step.kind === 'expansion' && !page?.more) return undefined;
    after = page?.after ?? null;
  }
  return undefined;
}

export function useAnswers(seed: Ref, steps: readonly Step[]): Answers {
  const { client, language } = useClient();
  const question = `${language} ${writeRef(seed)} ${steps.map((step) => `${listOf(step)} ${step.kind === 'way' ? '' : step.count}`).join('|')}`;
  const [version, setVersion] = useState(0);
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState<{ question: string; failure: Failure } | undefined>();
  const [asked, setAsked] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for seed and steps, `version` for what came
  const now = useMemo(() => {
    const thing = known(client, GraphThingDocument, { id: idOf(seed) });
    const { node } = (thing?.data ?? {}) as { node?: DrawnThing | null };
    return { seed: node ?? undefined, absent: node === null, answers: knownAnswers(client, steps) };
  }, [client, question, version]);

  const missing = (!now.seed && !now.absent) || now.answers.includes(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    const came = () => !gone && setVersion((count) => count + 1);
    const lists = new Map<string, Step[]>();
    for (const step of steps) lists.set(listOf(step), [...(lists.get(listOf(step)) ?? []), step]);
    setFailed(undefined);
    Promise.all([
      client
        .query(GraphThingDocument, { id: idOf(seed) })
        .toPromise()
        .then(({ error }) => {
          came();
          return error ? failureOf(error) : undefined;
        }),
      ...[...lists.values()].map((list) => askList(client, list, came)),
    ]).then((failures) => {
      if (gone) return;
      const failure = failures.find((one) => one !== undefined);
      if (failure) setFailed({ question, failure });
      setAsked(`${question} ${tries}`);
    });
    return () => {
      gone = true;
    };
  }, [client, question, tries]);

  const failure = failed?.question === question ? failed.failure : undefined;
  const busy = missing && !failure && asked !== `${question} ${tries}`;
  return {
    ...now,
    failure,
    waiting: useWaiting(busy, question),
    retry: useCallback(() => setTries((count) => count + 1), []),
  };
}
