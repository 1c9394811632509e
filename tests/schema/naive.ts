/**
 * A naive executor of queries over a graph in memory: it reads the query's text field by field, by the rules of the GraphQL
 * specification, and shares nothing with the program but the model. Batching, look-ahead and statements are compared with it.
 */
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import { type NodeLabel, RELATIONSHIP_TYPES, type RelationshipType, relationshipModel } from '../../graph/model.ts';
import type { Node, Relationship } from './world.ts';

export interface Graph {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

interface Edge {
  readonly node: Node;
  /** None in a list of all things of a kind. */
  readonly relationship: Relationship | undefined;
}
interface Step {
  readonly type: RelationshipType;
  readonly isOut: boolean;
  readonly one: boolean;
}

/** Which relationship a field of a label walks. */
export function stepOf(label: NodeLabel, field: string): Step | undefined {
  for (const type of RELATIONSHIP_TYPES) {
    const { ends, out, in: back } = relationshipModel(type);
    if (out.field === field && ends.some(([from]) => from === label))
      return { type, isOut: true, one: out.one ?? false };
    if (back?.field === field && ends.some(([, to]) => to === label))
      return { type, isOut: false, one: back.one ?? false };
  }
  return undefined;
}

type Variables = Readonly<Record<string, unknown>>;
type Arguments = Record<string, unknown>;
const isSame = (a: Node, b: Node) => a.label === b.label && a.id === b.id;
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

export class Naive {
  readonly #graph: Graph;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #variables: Variables;

  constructor(graph: Graph, document: DocumentNode, variables: Variables) {
    this.#graph = graph;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  static run(graph: Graph, document: DocumentNode, operation: string, variables: Variables): unknown {
    const definition = document.definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === operation,
    );
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`There is no operation ${operation}`);
    const naive = new Naive(graph, document, variables);
    return naive.#each('Query', [...definition.selectionSet.selections], (field, args, below) => {
      const list = LISTS[field];
      if (list) {
        const edges = graph.nodes
          .filter(({ label }) => label === list)
          .map((node): Edge => ({ node, relationship: undefined }));
        return naive.#connection(edges, args, below);
      }
      const key = args.id ?? args.symbol ?? args.code;
      const found = graph.nodes.find(({ label, id }) => field === small(label) && id === key);
      return found ? naive.#thing(found, below) : null;
    });
  }

  #value(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE:
        return this.#variables[node.name.value];
      case Kind.INT:
        return Number(node.value);
      case Kind.NULL:
        return null;
      case Kind.LIST:
        return node.values.map((value) => this.#value(value));
      case Kind.OBJECT:
        return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, this.#value(value)]));
      default:
        return node.value;
    }
  }

  #arguments(nodes: readonly ArgumentNode[] = []): Arguments {
    return Object.fromEntries(nodes.map(({ name, value }) => [name.value, this.#value(value)]));
  }

  #isIn(directives: readonly DirectiveNode[] = []): boolean {
    return directives.every(({ name, arguments: given }) => {
      const condition = this.#arguments(given).if;
      return name.value === 'skip' ? condition === false : condition === true;
    });
  }

  /** The fields of a selection on a type, those with one response name together. */
  #collect(type: string, selections: readonly SelectionNode[], found = new Map<string, FieldNode[]>()) {
    for (const selection of selections) {
      if (!this.#isIn(selection.directives)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        found.set(name, [...(found.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const fits = condition === undefined || condition === type || condition === 'Thing' || condition === 'Node';
      if (fragment && fits) this.#collect(type, fragment.selectionSet.selections, found);
    }
    return found;
  }

  #each(
    type: string,
    selections: readonly SelectionNode[],
    resolve: (field: string, args: Arguments, below: SelectionNode[]) => unknown,
  ): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const [name, fields] of this.#collect(type, selections)) {
      const [first] = fields as [FieldNode];
      const below = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
      answer[name] = resolve(first.name.value, this.#arguments(first.arguments), below);
    }
    return answer;
  }

  #thing(node: Node, selections: readonly SelectionNode[]): Record<string, unknown> {
    return this.#each(node.label, selections, (field, args, below) => {
      if (field === '__typename' || field === 'label') return node.label;
      if (field === 'key') return node.id;
      if (field === 'name') return nameOf(node, args.language);
      const step = stepOf(node.label, field);
      if (!step) throw new Error(`The naive executor has no ${node.label}.${field}`);
      const edges = this.#walk(node, step);
      if (!step.one) return this.#connection(edges, args, below);
      const [edge] = this.#inOrder(edges, {});
      return edge ? this.#thing(edge.node, below) : null;
    });
  }

  #walk(node: Node, { type, isOut }: Step): Edge[] {
    return this.#graph.relationships.flatMap((relationship) => {
      const { from, to } = relationship;
      const [near, far] = isOut ? [from, to] : [to, from];
      return relationship.type === type && isSame(near, node) ? [{ node: far, relationship }] : [];
    });
  }

  /** The count by which a list is ordered: REFERENCED_BY_COUNT is that of `referencedBy`. */
  #count(node: Node, by: string): number {
    const field = by
      .replace(/_COUNT$/, '')
      .toLowerCase()
      .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const step = stepOf(node.label, field);
    return step ? this.#walk(node, step).length : 0;
  }

  #inOrder(edges: readonly Edge[], { orderBy }: Arguments): Edge[] {
    const { by = 'KEY', direction = 'ASC' } = (orderBy ?? {}) as { by?: string; direction?: string };
    const position = ({ node, relationship }: Edge) => {
      if (by !== 'KEY') return this.#count(node, by);
      return relationship?.type === 'HAS_PARAGRAPH' && node.label === 'Paragraph' ? Number(node.position ?? 0) : 0;
    };
    const sign = direction === 'DESC' ? -1 : 1;
    return [...edges].sort(
      (a, b) =>
        sign *
        (compare(position(a), position(b)) || compare(a.node.id, b.node.id) || compare(a.node.label, b.node.label)),
    );
  }

  #connection(all: readonly Edge[], args: Arguments, selections: readonly SelectionNode[]): Record<string, unknown> {
    const said = (edge: Edge, name: string) => (edge.relationship?.said ?? []).map((one) => one[name]);
    const wanted = all.filter(
      (edge) =>
        (args.label === undefined || edge.node.label === args.label) &&
        ['role', 'relation', 'force', 'choice'].every(
          (name) => args[name] === undefined || said(edge, name).includes(kept(name, args[name])),
        ),
    );
    const ordered = this.#inOrder(wanted, args);
    const size = Number(args.last ?? args.first ?? 25);
    const page = args.last === undefined ? ordered.slice(0, size) : ordered.slice(Math.max(0, ordered.length - size));
    const isMore = ordered.length > page.length;
    return this.#each('Connection', selections, (field, _args, below) => {
      if (field === 'totalCount') return wanted.length;
      if (field === 'nodes') return page.map(({ node }) => this.#thing(node, below));
      if (field === 'pageInfo') {
        return this.#each(
          'PageInfo',
          below,
          (name) => isMore && name === (args.last === undefined ? 'hasNextPage' : 'hasPreviousPage'),
        );
      }
      return page.map((edge) =>
        this.#each('Edge', below, (name, _none, ofNode) => {
          if (name === 'node') return this.#thing(edge.node, ofNode);
          return [...new Set(said(edge, name.replace(/s$/, '')))].sort();
        }),
      );
    });
  }
}

/** The name in the language asked for, otherwise in the first that there is; then the title, then the key. */
function nameOf(node: Node, language: unknown): string {
  const languages = [String(language ?? 'EN'), 'EN', 'ZH', 'FR', 'ES', 'RU', 'AR'];
  const texts = ['name', 'title'].flatMap((text) =>
    languages.map((one) => node[`${text}${one.charAt(0)}${one.charAt(1).toLowerCase()}`]),
  );
  return String([...texts, node.name].find((text) => text !== undefined) ?? node.id);
}

/** How the graph writes a value of a vocabulary: forces in small letters. */
const kept = (name: string, value: unknown) => (name === 'force' ? String(value).toLowerCase() : String(value));

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const LISTS: Record<string, NodeLabel> = {
  states: 'State',
  organizations: 'Organization',
  bodies: 'Body',
  sessions: 'Session',
  agendaItems: 'AgendaItem',
  documents: 'Document',
  resolutions: 'Resolution',
  recommendations: 'Recommendation',
  instruments: 'Instrument',
  subjects: 'Subject',
  people: 'Person',
};
