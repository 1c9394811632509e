/** Looking ahead: what a query selects below a field, so that a statement reads no more than is wanted. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields of a selection, those of its fragments among them, whatever their types and directives. */
export function* fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): Generator<FieldNode> {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsOf(selection.selectionSet, info);
    else yield* fieldsOf(info.fragments[selection.name.value]?.selectionSet, info);
  }
}

/**
 * Whether the query selects, in the field `name` of the field being resolved, anything but the `known` fields. Fragments
 * count whatever their type and directives are: more may be read than is needed, never less.
 */
export function selectsBeyond(info: GraphQLResolveInfo, name: string, known: readonly string[]): boolean {
  for (const node of info.fieldNodes) {
    for (const field of fieldsOf(node.selectionSet, info)) {
      if (field.name.value !== name) continue;
      for (const { name } of fieldsOf(field.selectionSet, info)) {
        if (!known.includes(name.value) && !name.value.startsWith('__')) return true;
      }
    }
  }
  return false;
}
