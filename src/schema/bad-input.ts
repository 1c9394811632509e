import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** An error about an argument that the client can mend, such as `Session.attendance(first: 500): expected …`. */
export function badInput(info: GraphQLResolveInfo, argument: string, value: unknown, expected: string): GraphQLError {
  const field = `${info.parentType.name}.${info.fieldName}`;
  return new GraphQLError(`${field}(${argument}: ${JSON.stringify(value)}): expected ${expected}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
