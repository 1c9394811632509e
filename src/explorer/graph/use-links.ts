/** The relationships among the things of a picture, also those by which none of them was found. */
import { useMemo } from 'react';
import { GraphLinksDocument } from '../api/documents.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { type DrawnLink, type ThingGraph, withLinks } from './model.ts';

/** Characters of ids that one question may hold: the server takes questions of 100,000 bytes. */
const MOST_CHARACTERS = 80_000;
/** Relationships that one answer holds at most. */
export const MOST_LINKS = 5_000;

/** The first ids that find room in a question. */
export function idsOf(graph: ThingGraph): string[] {
  let room = MOST_CHARACTERS;
  return graph.nodes().filter((id) => {
    room -= id.length + 3;
    return room >= 0;
  });
}

interface Linked extends Pick<Answer<unknown>, 'failure' | 'retry'> {
  readonly graph: ThingGraph | undefined;
  /** Whether there may be more relationships than were told. */
  readonly more: boolean;
}

/**
 * The graph with all relationships among its things, as they become known: until then those of the question before, so that
 * no line goes and comes again.
 * @param graph undefined, or of one thing: nothing is asked.
 * @param isWhole whether the things are all there; before, nothing is asked either.
 */
export function useLinks(graph: ThingGraph | undefined, isWhole: boolean): Linked {
  const variables = useMemo(
    () => (graph && isWhole && graph.order > 1 ? { ids: idsOf(graph) } : undefined),
    [graph, isWhole],
  );
  const { data, failure, retry } = useAnswer(GraphLinksDocument, variables, { keep: true });
  const links: readonly DrawnLink[] | undefined = data?.links;
  return {
    graph: useMemo(() => graph && (links ? withLinks(graph, links) : graph), [graph, links]),
    more: (links?.length ?? 0) >= MOST_LINKS,
    failure,
    retry,
  };
}
