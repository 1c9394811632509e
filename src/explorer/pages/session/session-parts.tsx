/** What the page of a session shows besides: who attended, the agenda, what was decided. */
import { useText } from '../../text/text.tsx';
import type { Named } from '../../things/thing.tsx';
import { Agenda } from './agenda.tsx';
import { AttendanceTable } from './attendance.tsx';
import { Decided } from './decided.tsx';

interface SessionPartsProps {
  session: Named;
  body: Named | null;
}

export default function SessionParts({ session, body }: SessionPartsProps) {
  const t = useText();
  return (
    <>
      <section>
        <h2>{t.session.agenda}</h2>
        <Agenda session={session.key} />
      </section>
      <section>
        <h2>{t.session.decided}</h2>
        <Decided session={session.key} />
      </section>
      <section>
        <h2>{t.session.attendance}</h2>
        <AttendanceTable session={session} body={body} />
      </section>
    </>
  );
}
