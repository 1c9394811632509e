/** What is to be said of a part of a page while it waits, or when it failed: in its place, with what can be done. */
import { type FormEvent, useId, useState } from 'react';
import { keepToken } from '../api/token.ts';
import type { Asking } from '../api/use-answer.ts';
import { useFill, useText } from '../text/text.tsx';
import { Words } from './words.tsx';

interface AskedProps {
  asking: Asking;
  /** Whether an answer from before is on screen. */
  kept?: boolean;
}

export function Asked({ asking: { failure, waiting, retry }, kept = false }: AskedProps) {
  const t = useText();
  const say = useFill();
  if (failure && waiting === 'no') {
    return (
      <div className="failed" role="alert">
        <p>
          <strong>{t.asked[failure.kind]}</strong> {failure.message !== '' && <Words>{failure.message}</Words>}{' '}
          {failure.id !== undefined && <small>{say(t.asked.id, { id: failure.id })}</small>}{' '}
          {kept && <span>{t.asked.kept}</span>}
        </p>
        {failure.kind === 'token' ? (
          <TokenField />
        ) : (
          <button type="button" onClick={retry}>
            {t.asked.retry}
          </button>
        )}
      </div>
    );
  }
  return (
    <div role="status" className={waiting === 'no' ? 'unseen' : 'waiting'}>
      {waiting !== 'no' && t.asked[waiting]}
      {waiting === 'long' && (
        <button type="button" className="quiet" onClick={retry}>
          {t.asked.retry}
        </button>
      )}
    </div>
  );
}

/** Asks for the token of the server, and begins anew with it: the address holds all that was shown. */
function TokenField() {
  const t = useText();
  const name = useId();
  const [given, setGiven] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepToken(given.trim());
    window.location.reload();
  };
  return (
    <form onSubmit={submit} className="token">
      <label htmlFor={name}>{t.asked.tokenLabel}</label>
      <input
        id={name}
        type="password"
        autoComplete="off"
        value={given}
        onChange={(event) => setGiven(event.target.value)}
      />
      <button type="submit" disabled={given.trim() === ''}>
        {t.asked.tokenGive}
      </button>
    </form>
  );
}
