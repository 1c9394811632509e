/** Whether statements use only labels, relationship types and properties that graph/model.ts has. */
import {
  EVIDENCE,
  NODE_LABELS,
  type NodeLabel,
  nodeModel,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipModel,
} from '../../graph/model.ts';
import { codeOf, type Family, familyOf, variantsOf } from '../../src/store/statements.ts';
import { type CypherFile, lineAt, message } from './files.ts';
import { type Entity, entities, graphVariables } from './patterns.ts';

const PLACEHOLDER = /__[A-Z]+__/g;

const isLabel = (name: string): name is NodeLabel => NODE_LABELS.some((label) => label === name);
const isType = (name: string): name is RelationshipType => RELATIONSHIP_TYPES.some((type) => type === name);

const propertiesOfLabel = (label: NodeLabel): string[] => Object.keys(nodeModel(label).properties);
const propertiesOfType = (type: RelationshipType): string[] =>
  [...Object.values(EVIDENCE), ...Object.values(relationshipModel(type).says)].map(({ list }) => list);

/** What the placeholders of a family may stand for: all their values in its variants. */
function meanings(family: Family | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const values of family ? variantsOf(family).values() : []) {
    for (const [placeholder, value] of Object.entries(values)) {
      found.set(placeholder, (found.get(placeholder) ?? new Set()).add(value));
    }
  }
  return found;
}

interface Found {
  offset: number;
  problem: string;
}

class Checker {
  readonly #code: string;
  readonly #meanings: Map<string, Set<string>>;
  readonly found: Found[] = [];

  constructor(code: string, family: Family | undefined) {
    this.#code = code;
    this.#meanings = meanings(family);
  }

  #say(offset: number, problem: string): void {
    this.found.push({ offset, problem });
  }

  /** The labels or types for which a name stands. */
  #named(name: string): string[] {
    return this.#meanings.has(name) ? [...(this.#meanings.get(name) as Set<string>)] : [name];
  }

  /** The properties that a node or relationship of one of these names may have; of any where there is no name. */
  #properties(kind: Entity['kind'], names: Iterable<string>): Set<string> {
    const known = [...names].flatMap((name) => this.#named(name));
    if (kind === 'node') {
      const labels = known.filter(isLabel);
      return new Set((labels.length > 0 ? labels : NODE_LABELS).flatMap(propertiesOfLabel));
    }
    const types = known.filter(isType);
    return new Set((types.length > 0 ? types : RELATIONSHIP_TYPES).flatMap(propertiesOfType));
  }

  #property(kind: Entity['kind'], names: Iterable<string>, property: string, offset: number): void {
    if (this.#meanings.has(property) || this.#properties(kind, names).has(property)) return;
    const owner = [...names].join(' or ') || `any ${kind}`;
    this.#say(offset, `the model has no property ${property} of ${owner}`);
  }

  placeholders(): void {
    for (const match of this.#code.matchAll(PLACEHOLDER)) {
      if (!this.#meanings.has(match[0])) this.#say(match.index, `what is ${match[0]}?`);
    }
  }

  patterns(): void {
    for (const { kind, names, properties, offset, propertiesOffset } of entities(this.#code)) {
      for (const name of names) {
        if (name.startsWith('__')) continue;
        if (kind === 'node' && !isLabel(name)) this.#say(offset, `the model has no label ${name}`);
        if (kind === 'relationship' && !isType(name)) this.#say(offset, `the model has no relationship type ${name}`);
      }
      for (const match of properties.matchAll(/(?:^|,)\s*(\w+)\s*:/g)) {
        this.#property(kind, names, match[1] as string, propertiesOffset + match.index);
      }
    }
  }

  /** `n:Label` outside of a pattern. */
  predicates(): void {
    for (const match of this.#code.matchAll(/(?<![([{,]\s*)(?<![\w$.:])(\w+):(\p{Lu}\w*)/gu)) {
      if (!isLabel(match[2] as string)) this.#say(match.index, `the model has no label ${match[2]}`);
    }
  }

  /** `n.property`, and the `.property` of `n {.property}`. */
  accesses(): void {
    const variables = graphVariables(this.#code);
    const check = (variable: string, property: string, offset: number) => {
      const entity = variables.get(variable);
      if (entity) this.#property(entity.kind, entity.names, property, offset);
    };
    for (const match of this.#code.matchAll(/(?<![\w.$])(\w+)\s*\.\s*(\w+)/g)) {
      check(match[1] as string, match[2] as string, match.index);
    }
    for (const projection of this.#code.matchAll(/(?<![\w.$])(\w+)\s*\{(\s*\.[^{}]*)\}/g)) {
      for (const [, property] of (projection[2] as string).matchAll(/(?:^|,)\s*\.(\w+)/g)) {
        check(projection[1] as string, property as string, projection.index);
      }
    }
  }
}

/** Every use of what the model does not have, as `path:line what`. */
export function departures({ path, text }: CypherFile): string[] {
  const code = codeOf(text);
  const checker = new Checker(code, familyOf(path, text));
  checker.placeholders();
  checker.patterns();
  checker.predicates();
  checker.accesses();
  return checker.found.map(({ offset, problem }) => message(path, lineAt(code, offset), problem));
}
