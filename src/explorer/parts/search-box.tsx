/** The one box for symbols, states and titles. */
import { type Ref, useState } from 'react';
import { addressOf, go } from '../address/address.tsx';
import { pageOf } from '../address/pages.ts';
import { useText } from '../text/text.tsx';
import { ThingField } from './thing-field.tsx';

interface SearchBoxProps {
  /** What stands in it at first. */
  initial?: string;
  ref?: Ref<HTMLInputElement>;
}

export function SearchBox({ initial = '', ref }: SearchBoxProps) {
  const t = useText();
  const [text, setText] = useState(initial);
  const submit = () => {
    if (text.trim() !== '') go(addressOf('search', '', { q: text.trim() }));
  };
  return (
    <search className="search">
      <ThingField
        {...(ref ? { ref } : {})}
        label={t.search.label}
        labelUnseen
        placeholder={t.search.placeholder}
        text={text}
        setText={setText}
        choose={(thing) => {
          setText('');
          go(addressOf(pageOf(thing.label) ?? 'start', thing.key));
        }}
        submit={submit}
      />
      <button type="button" onClick={submit}>
        {t.search.button}
      </button>
    </search>
  );
}
