/**
 * What is pointed at or has the focus, in words at the foot of a picture: symbols stand in the picture, titles here. Each mark
 * says the same by its own name.
 */
import type { ReactNode } from 'react';

export function Caption({ children }: { children: ReactNode }) {
  return (
    <p className="caption" aria-hidden="true">
      {children}
    </p>
  );
}
