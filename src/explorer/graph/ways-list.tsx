/** The ways that are shown, each thing of them, and those that were not found. */
import { Words } from '../parts/words.tsx';
import { useFill, useText } from '../text/text.tsx';
import { ThingLink } from '../things/thing.tsx';
import type { StepAnswer } from './model.ts';
import { writeRef } from './refs.ts';
import { type Step, takeBack } from './steps.ts';

interface WaysProps {
  steps: readonly Step[];
  answers: readonly (StepAnswer | undefined)[];
  setSteps(steps: readonly Step[]): void;
}

export function WaysList({ steps, answers, setSteps }: WaysProps) {
  const t = useText();
  const say = useFill();
  if (!steps.some((step) => step.kind === 'way' && !step.off)) return null;
  return (
    <ul className="ways" aria-label={t.graph.ways}>
      {steps.map((step, index) => {
        const answer = answers[index];
        if (step.kind !== 'way' || step.off || !answer) return null;
        return (
          <li key={`${writeRef(step.from)} ${writeRef(step.to)}`}>
            {answer.nodes.length === 0 ? (
              say(t.graph.noWay, { from: step.from.key.slice(0, 80), to: step.to.key.slice(0, 80) })
            ) : (
              <>
                <strong>{say(t.graph.way, { n: answer.nodes.length - 1 })}</strong>{' '}
                {answer.nodes.map((thing, at) => (
                  <span key={thing.id}>
                    {at > 0 && ' – '}
                    <ThingLink thing={thing} />
                  </span>
                ))}
              </>
            )}{' '}
            <button type="button" className="quiet" onClick={() => setSteps(takeBack(steps, index))}>
              {t.graph.removeWay} <Words cap={40}>{step.to.key}</Words>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
