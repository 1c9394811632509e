/**
 * The cost of a query: how many objects its answer may hold, by the sizes of its pages. It is counted before anything is
 * read, with the query's variables and defaults, and each fragment once, so that counting is linear in the query.
 *
 *     { states(first: 50) {                      1 connection
 *         edges { node {                         50 edges, 50 states
 *           resolutions(first: 10) {             50 connections
 *             nodes { symbol } } } } } }         500 resolutions
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  valueFromAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';

export interface Operation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables as the executor has them, with defaults. */
  variables: Readonly<Record<string, unknown>>;
}

/** How many entries a list counts for that has no page size, such as the statements of an edge. */
const UNSIZED = 3;
/** Arguments that say how many entries there are at most in the lists right below a field. */
const SIZES = ['last', 'first'];
/** The argument of a list that is asked for entry by entry. */
const ENTRIES = 'ids';
/** Arguments that say how many steps a traversal takes at most. */
const STEPS = ['depth', 'maxLength'];
/** The count of a whole list is read apart from its page. */
const COUNT = 'totalCount';

class Counter {
  readonly #operation: Operation;
  readonly #fragments = new Map<string, number>();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /** @param size of the lists right below the field that selects. */
  count(selections: SelectionSetNode, type: GraphQLNamedType, size: number | undefined): number {
    let cost = 0;
    for (const selection of selections.selections) {
      if (this.#isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, type, size);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        cost += this.count(selection.selectionSet, this.#type(condition) ?? type, size);
      } else cost += this.#fragment(selection.name.value, size);
    }
    return cost;
  }

  #fragment(name: string, size: number | undefined): number {
    const key = `${size} ${name}`;
    const known = this.#fragments.get(key);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by validation; here it must only come to an end.
    this.#fragments.set(key, 0);
    const fragment = this.#operation.fragments[name];
    const type = this.#type(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.count(fragment.selectionSet, type, size) : 0;
    this.#fragments.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, size: number | undefined): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const name = node.name.value;
    if (name === TypeNameMetaFieldDef.name) return 0;
    if (name === COUNT) return 1;
    // __schema and __type are fields of no type; graphql-js bounds their depth.
    const field = parent.getFields()[name];
    if (!field || !node.selectionSet) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const given = this.#arguments(field, node);
    const numberOf = (names: readonly string[]) =>
      names.map((one) => given.get(one)).find((value) => typeof value === 'number');
    const pageSize = numberOf(SIZES);
    const entries = given.get(ENTRIES);
    const listSize = (Array.isArray(entries) ? entries.length : pageSize) ?? size ?? UNSIZED;
    const times = isListType(getNullableType(field.type)) ? listSize : 1;
    return times * (numberOf(STEPS) ?? 1) * (1 + this.count(node.selectionSet, type, pageSize));
  }

  #arguments({ args }: GraphQLField<unknown, unknown>, node: FieldNode): Map<string, unknown> {
    const written = new Map<string, ArgumentNode>((node.arguments ?? []).map((one) => [one.name.value, one]));
    return new Map(
      args.map(({ name, type, defaultValue }) => {
        const argument = written.get(name);
        const value = argument && valueFromAST(argument.value, type, this.#operation.variables);
        const meant = value === undefined || value === null ? defaultValue : value;
        return [name, typeof meant === 'number' ? Math.max(0, meant) : meant];
      }),
    );
  }

  #isLeftOut(node: SelectionSetNode['selections'][number]): boolean {
    if (!node.directives?.length) return false;
    const { variables } = this.#operation;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
    );
  }

  #type(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#operation.schema.getType(name);
  }
}

/** The cost of an operation that is valid. */
export function costOf(operation: Operation): number {
  const root = operation.schema.getRootType(operation.operation.operation);
  return root ? new Counter(operation).count(operation.operation.selectionSet, root, undefined) : 0;
}

/** Refuses an operation that costs too much; how much another costs, `costs` remembers for the plugins after this one. */
export function useCostLimit(allowed: number, costs: WeakMap<object, number>): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      // What is wrong with the operation or its variables, the executor says.
      if (!operation) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
      if (!coerced) return;
      const cost = costOf({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
      if (cost > allowed) setResultAndStopExecution({ errors: [limitError('cost', allowed, cost)] });
      else costs.set(args.contextValue, cost);
    },
  };
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
