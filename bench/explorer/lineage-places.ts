/** Where the explorer would put the decisions of a generated lineage, for peers that lay nothing out. */
import { layoutOf, type Place } from '../../src/explorer/lineage/layout.ts';
import { lineageGraph } from '../../src/explorer/lineage/lineage.ts';
import { lineageAnswers } from './answers.ts';
import type { GeneratedLineage } from './graph.ts';

export function placesOfLineage(lineage: GeneratedLineage): ReadonlyMap<string, Place> {
  const answer = lineageAnswers(lineage)[`Lineage ${lineage.seed.id}`] as {
    node: { lineage: Parameters<typeof lineageGraph>[0] };
  };
  return layoutOf(lineageGraph(answer.node.lineage)).places;
}
