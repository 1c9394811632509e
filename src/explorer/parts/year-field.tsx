/** A field for a year: it is asked for when it is whole. */
import { useState } from 'react';

const EARLIEST = 1945;
const LATEST = 2100;

interface YearFieldProps {
  label: string;
  year: string;
  set(year: string | undefined): void;
}

/** Give it `key={year}`, so that it follows the address. */
export function YearField({ label, year, set }: YearFieldProps) {
  const [typed, setTyped] = useState(year);
  const settle = () => {
    if (typed !== year) set(typed === '' ? undefined : typed);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={EARLIEST}
        max={LATEST}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}
