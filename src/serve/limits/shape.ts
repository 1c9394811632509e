/**
 * The limits of a query's shape, counted through fragments: depth, aliases, directives. They are counted before the rules of
 * GraphQL are applied, some of which take long for just such queries.
 */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type GraphQLError, Kind, type OperationDefinitionNode, TypeInfo, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../settings.ts';
import { limitError } from './limit-error.ts';

/** What the rules are: each looks at an operation when a visitor enters it. */
type Rule = (context: ValidationContext) => {
  OperationDefinition: { enter(operation: OperationDefinitionNode): void };
};

/** Says it in our words. The rules give the figure at the end of theirs: `Aliases limit of 50 exceeded, found 60.` */
const refusing = (limit: keyof Limits, allowed: number) => ({
  n: allowed,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) => {
      const found = Number(/found (\S+)\.$/.exec(message)?.[1]);
      context?.reportError(limitError(limit, allowed, found));
    },
  ],
});

export function useShapeLimits({ depth, aliases, directives }: Limits): Plugin {
  const rules = [
    maxDepthRule({ ...refusing('depth', depth), flattenFragments: true, ignoreIntrospection: false }),
    maxAliasesRule(refusing('aliases', aliases)),
    maxDirectivesRule(refusing('directives', directives)),
  ] as unknown as Rule[];
  /** Documents come from yoga's cache, so that the same text is the same object. */
  const fitting = new WeakSet<object>();
  return {
    onValidate({ params: { schema, documentAST }, setResult }) {
      if (fitting.has(documentAST)) return;
      const errors: GraphQLError[] = [];
      const context = new ValidationContext(schema, documentAST, new TypeInfo(schema), (error) => errors.push(error));
      for (const definition of documentAST.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        for (const rule of rules) {
          const counter = rule(context);
          counter.OperationDefinition.enter.call(counter, definition);
        }
      }
      if (errors.length > 0) setResult(errors);
      else fitting.add(documentAST);
    },
  };
}
