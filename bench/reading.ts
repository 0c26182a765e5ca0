import { type ExtractFigure, measureExtract } from './extract/measure.ts';
import type { Figure } from './figure.ts';

/** What each kind must reach on labelled articles, as F1; dates by context as recall. */
const bounds = { places: 0.9, 'explicit dates': 0.95, 'dates by context': 0.8 } as const;

/** Places and dates of ours and of the peers, in the form of all figures. */
export async function readingFigures(): Promise<readonly Figure[]> {
  return (await measureExtract()).map(toFigure);
}

function toFigure({ what, set, reader, f1, recall }: ExtractFigure): Figure {
  const isByContext = what === 'dates by context';
  return {
    name: `${what}${isByContext ? ' (recall)' : ''}, ${set} articles, ${reader}`,
    value: isByContext ? recall : f1,
    unit: 'F1',
    limit: reader === 'Lindero' ? bounds[what] : null,
  };
}
