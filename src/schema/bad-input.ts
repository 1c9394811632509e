import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

/**
 * An error about an argument that the client can mend, such as `Session.attendance(first: 500): expected …`. Its extensions
 * say it for programs: `argument` is the path of the argument, `expected` what would be right.
 */
export function badInput(info: GraphQLResolveInfo, argument: string, value: unknown, expected: string): GraphQLError {
  const field = `${info.parentType.name}.${info.fieldName}`;
  const shown = typeof value === 'object' && value !== null ? '' : `: ${JSON.stringify(value)}`;
  return new GraphQLError(`${field}(${argument}${shown}): expected ${expected}`, {
    extensions: { code: 'BAD_USER_INPUT', argument, expected },
  });
}
