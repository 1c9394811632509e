/** The GraphQL schema of the graph, built from graph/model.ts when this module is loaded. */
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { withExamples } from './field-examples.ts';
import './things.ts';
import './queries.ts';
import './at.ts';
import './neighbours.ts';
import './links.ts';
import './way.ts';
import './lineage.ts';
import './missing.ts';
import './summary.ts';
import './search.ts';

/** Its resolvers need a context of context.ts. */
export const schema: GraphQLSchema = withExamples(builder.toSchema({ sortSchema: false }));
