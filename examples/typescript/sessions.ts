/** Every session with how many attended it, and who attended the best attended one: `npx tsx sessions.ts [ADDRESS]`. */
import { Recalling } from './client.ts';
import { SessionsDocument, type SessionsQuery, WhoAttendedDocument } from './documents.ts';

type Session = SessionsQuery['sessions']['nodes'][number];

/** All sessions, page by page; the variables and the answer are typed. */
export async function allSessions(endpoint: Recalling): Promise<Session[]> {
  const sessions: Session[] = [];
  for (let after: string | null = null; ; ) {
    const page: SessionsQuery = await endpoint.ask(SessionsDocument, { first: 50, after });
    sessions.push(...page.sessions.nodes);
    if (!page.sessions.pageInfo.hasNextPage) return sessions;
    after = page.sessions.pageInfo.endCursor ?? null;
  }
}

export async function main(address: string, print: (line: string) => void): Promise<void> {
  const endpoint = new Recalling(address);
  const sessions = await allSessions(endpoint);
  const [largest] = sessions.sort((a, b) => b.attendance.totalCount - a.attendance.totalCount);
  if (!largest) return print('No session is loaded.');
  print(
    `${sessions.length} sessions; ${largest.key} (${largest.startDate}): ${largest.attendance.totalCount} attended.`,
  );
  const { session } = await endpoint.ask(WhoAttendedDocument, { session: largest.key, role: 'PARTY' });
  for (const { node, evidence } of session?.attendance.edges.slice(0, 5) ?? []) {
    print(`  ${node.key} ${node.name}: paragraph ${evidence[0]?.paragraph} of ${evidence[0]?.document.key}`);
  }
  let held = 0;
  for await (const document of endpoint.list<{ held: boolean }>('documents', { fields: 'held' }))
    if (document.held) held++;
  print(`${held} documents are loaded.`);
}

if (process.argv[1] === import.meta.filename) {
  await main(process.argv[2] ?? 'http://127.0.0.1:4000', (line) => console.log(line));
}
