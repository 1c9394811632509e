/** The shortest way from one thing to another, which is found by its name. */
import { useState } from 'react';
import { ThingField } from '../parts/thing-field.tsx';
import { useFill, useText } from '../text/text.tsx';
import { type Named, symbolOf, titleOf } from '../things/thing.tsx';
import type { Ref } from './refs.ts';
import { type Step, showWay } from './steps.ts';

interface WayFormProps {
  from: Ref;
  name: string;
  steps: readonly Step[];
  setSteps(steps: readonly Step[]): void;
}

export function WayForm({ from, name, steps, setSteps }: WayFormProps) {
  const t = useText();
  const say = useFill();
  const [text, setText] = useState('');
  const choose = (thing: Named) => {
    setText(symbolOf(thing) ?? titleOf(thing));
    setSteps(showWay(steps, from, { label: thing.label, key: thing.key }));
  };
  return (
    <ThingField
      label={say(t.graph.wayFrom, { name: name.slice(0, 60) })}
      placeholder={t.search.placeholder}
      text={text}
      setText={setText}
      choose={choose}
    />
  );
}
