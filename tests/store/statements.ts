/** The statements of the store specification. */
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../graph/package-root.ts';
import { type Statement, statement } from '../../src/store/statements.ts';

/** Statements that only tests run. */
export const TEST_CYPHER_FOLDER = join(PACKAGE_ROOT, 'tests', 'store', 'cypher');

const own = <const P extends string = never>(name: string, parameters: readonly P[] = []): Statement<P> =>
  statement(name, parameters, TEST_CYPHER_FOLDER);

export const clear = own('clear');
export const mergeStates = own('merge-states', ['rows']);
export const createState = own('create-state', ['id']);
export const deleteState = own('delete-state', ['id']);
export const renameState = own('rename-state', ['id', 'name']);
export const state = own('state', ['id']);
export const states = own('states');
export const pageOfStates = own('page-of-states', ['after', 'limit']);
export const mergeSessions = own('merge-sessions', ['ids']);
export const attend = own('attend', ['rows']);
export const attendance = own('attendance');
export const sessionsAttended = own('sessions-attended', ['session']);
export const pagePerState = own('page-per-state', ['ids', 'after', 'limit']);
export const echo = own('echo', ['first', 'second']);
export const arithmetic = own('arithmetic', ['number']);
export const divide = own('divide', ['divisor']);
export const broken = own('broken');
export const wholeNode = own('whole-node', ['id']);
export const unwindEntries = own('unwind-entries', ['rows']);
export const searchTexts = own('search-texts', ['rows']);
