/** Whether a statement writes: the port's `read` refuses one that does, on both engines before they see it. */
import { StoreError } from './errors.ts';
import { codeOf, type Statement } from './statements.ts';

const WRITING = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b/i;
const known = new WeakMap<Statement, boolean>();

const isWriting = (statement: Statement): boolean => {
  const writes = known.get(statement) ?? WRITING.test(codeOf(statement.text));
  known.set(statement, writes);
  return writes;
};

/** @throws StoreError STATEMENT where the statement writes. */
export function refuseWriting(statement: Statement): void {
  if (isWriting(statement)) {
    throw new StoreError(
      'STATEMENT',
      `Running ${statement.name} failed: it writes, and "read" runs reading statements`,
    );
  }
}
