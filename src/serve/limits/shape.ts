/** The limits of a query's shape, counted before it is run, through fragments: depth, aliases, directives. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../settings.ts';
import { limitError } from './limit-error.ts';

type Refuse = (context: ValidationContext | null, error: GraphQLError) => void;

/** Says it in our words. The rules give the figure at the end of theirs: `Aliases limit of 50 exceeded, found 60.` */
const refusing = (limit: keyof Limits, allowed: number) => ({
  n: allowed,
  propagateOnRejection: false,
  onReject: [
    ((context, { message }) => {
      const found = Number(/found (\S+)\.$/.exec(message)?.[1]);
      context?.reportError(limitError(limit, allowed, found));
    }) satisfies Refuse,
  ],
});

export function useShapeLimits({ depth, aliases, directives }: Limits): Plugin {
  const rules = [
    maxDepthRule({ ...refusing('depth', depth), flattenFragments: true, ignoreIntrospection: false }),
    maxAliasesRule(refusing('aliases', aliases)),
    maxDirectivesRule(refusing('directives', directives)),
  ] as unknown as ValidationRule[];
  return {
    onValidate({ addValidationRule }) {
      for (const rule of rules) addValidationRule(rule);
    },
  };
}
