/** What a query selects below a field, so that a statement reads no more than is wanted. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that is selected. */
export interface Selected {
  readonly field: FieldNode;
  /** It stands in a fragment that may be answered later (`@defer`). */
  readonly deferred: boolean;
}

/** Whether a directive is there that says no: `@skip(if: true)`, `@include(if: false)`, with variables or without. */
function isLeftOut({ directives = [] }: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const condition = given.find((argument) => argument.name.value === 'if')?.value;
    const value =
      condition?.kind === Kind.VARIABLE
        ? variableValues[condition.name.value]
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return value === (name.value === 'skip');
  });
}

const isDeferred = ({ directives = [] }: SelectionNode) => directives.some(({ name }) => name.value === 'defer');

/** The fields of a selection, those of its fragments among them, whatever their types. */
export function* selectedIn(
  selections: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  deferred = false,
): Generator<Selected> {
  for (const selection of selections?.selections ?? []) {
    if (isLeftOut(selection, info)) continue;
    if (selection.kind === Kind.FIELD) {
      yield { field: selection, deferred };
      continue;
    }
    const fragment: { selectionSet: SelectionSetNode } | FragmentDefinitionNode | undefined =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    yield* selectedIn(fragment?.selectionSet, info, deferred || isDeferred(selection));
  }
}
