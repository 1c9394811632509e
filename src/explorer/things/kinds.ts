/** How each kind of thing looks, in lists and in drawings: a shape, filled or hollow, and a colour of `look/tokens.css`. */
import type { ThingLabel } from '../address/pages.ts';

export interface Kind {
  /** An SVG path within a square of 16 by 16 whose centre is 8, 8. */
  readonly shape: string;
  /** Only the outline is drawn. */
  readonly hollow?: true;
  /** The custom property that holds the colour. */
  readonly colour: `--kind-${string}`;
}

const CIRCLE = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const SQUARE = 'M2.5 2.5h11v11h-11z';
const HEXAGON = 'M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z';
const DIAMOND = 'M8 .8L15.2 8L8 15.2L.8 8z';

/** In the order of the legend. */
export const KINDS: Readonly<Record<ThingLabel, Kind>> = {
  State: { shape: CIRCLE, colour: '--kind-state' },
  StateGroup: { shape: CIRCLE, hollow: true, colour: '--kind-state' },
  Organization: { shape: CIRCLE, hollow: true, colour: '--kind-organization' },
  Person: {
    shape: 'M8 1.2a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8zM1.5 15a6.5 5.5 0 0 1 13 0z',
    colour: '--kind-organization',
  },
  Body: { shape: SQUARE, colour: '--kind-body' },
  Session: { shape: SQUARE, hollow: true, colour: '--kind-body' },
  AgendaItem: { shape: 'M1.5 3h13v3h-13zM1.5 9.5h13v3h-13z', colour: '--kind-body' },
  Resolution: { shape: DIAMOND, colour: '--kind-resolution' },
  Recommendation: { shape: DIAMOND, hollow: true, colour: '--kind-resolution' },
  Document: { shape: 'M3 1h6.5L13 4.5V15H3z', colour: '--kind-document' },
  Paragraph: { shape: 'M3 1h6.5L13 4.5V15H3z', hollow: true, colour: '--kind-document' },
  Instrument: { shape: HEXAGON, colour: '--kind-instrument' },
  Provision: { shape: HEXAGON, hollow: true, colour: '--kind-instrument' },
  Subject: { shape: 'M8 1.2L15.3 14H.7z', colour: '--kind-subject' },
};
