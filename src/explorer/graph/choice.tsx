/** Where the address names no thing to begin with: the reader chooses one. */
import { useState } from 'react';
import { addressOf, go } from '../address/address.tsx';
import { ThingField } from '../parts/thing-field.tsx';
import { useTitle } from '../parts/title.tsx';
import { useText } from '../text/text.tsx';
import { writeRef } from './refs.ts';

export function Choice() {
  const t = useText();
  const [text, setText] = useState('');
  useTitle(t.graph.title);
  return (
    <div className="page">
      <h1>{t.graph.title}</h1>
      <p className="lead">{t.graph.choose}</p>
      <ThingField
        label={t.search.label}
        placeholder={t.search.placeholder}
        text={text}
        setText={setText}
        choose={({ label, key }) => go(addressOf('graph', '', { seed: writeRef({ label, key }) }))}
      />
    </div>
  );
}
