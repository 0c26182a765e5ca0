import type { Edition } from '#shared/models/edition.ts';
import { editionOf, mentionOf } from './edition-of.ts';
import { iberianMission } from './iberia.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const text = `= Portugal–Spain relations =

Portugal and Spain are neighbours.

${numbers(12)
  .map(
    (year) => `== Chapter ${year} ==

They met in Town ${year}, on ${year} May ${1900 + year}, and again in ${1930 + year}.

They spoke of trade.
`,
  )
  .join('\n')}
== Missions ==

${numbers(40)
  .map((at) => `* consulate in City ${at}`)
  .join('\n')}
`;

const read = editionOf(text, [
  { iso2: 'PT', name: 'Portugal' },
  { iso2: 'ES', name: 'Spain' },
]);

const start = (words: string): number => text.indexOf(words);

/** An article with so much of everything that what is drawn for each of it shows in a count. */
export const crowdedIberia: Edition = {
  ...read,
  mentions: numbers(12).map((year) =>
    mentionOf(read, `Town ${year}`, `geonames:${year}`, `Chapter ${year} =`),
  ),
  missions: numbers(40).map((at) => {
    const sending = at % 2 === 0 ? 'PT' : 'ES';
    const mission = iberianMission({ sending, type: 'consulate', city: `City ${at}` });
    const source = `consulate in City ${at}`;
    return { ...mission, source, start: start(`${source}\n`) };
  }),
};
