import { beforeAll, describe, expect, it } from 'vitest';
import { homeCountries, seatsAcrossTheBorder } from '#main/importer/placing/territories.ts';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { findMissions } from './find-missions.ts';
import { type Comparison, compareMissions } from './testing/compare-missions.ts';
import { readLabelledSections } from './testing/labelled-sections.ts';

const files = [
  'lists.txt',
  'statements.txt',
  'special.txt',
  'adversarial.txt',
  'adversarial-2.txt',
  'adversarial-3.txt',
  'adversarial-4.txt',
  'adversarial-5.txt',
  'adversarial-6.txt',
  'adversarial-7.txt',
  'adversarial-8.txt',
  'adversarial-9.txt',
  'adversarial-10.txt',
  'adversarial-11.txt',
  'adversarial-12.txt',
  'adversarial-13.txt',
  'adversarial-14.txt',
  'adversarial-15.txt',
  'adversarial-16.txt',
  'formats.txt',
  'spanish.txt',
];

type NamedComparison = Comparison & { readonly name: string };

let world: World;
let compared: readonly NamedComparison[];
beforeAll(async () => {
  world = await sharedWorld();
  compared = compareAll();
}, 120_000);

/** Where a mission to a State may lie. */
const seatsOf = (iso2: string): ReadonlySet<string> =>
  new Set([...homeCountries(iso2, world), seatsAcrossTheBorder[iso2] ?? iso2]);

function compareAll(): readonly NamedComparison[] {
  return files.flatMap((file) =>
    readLabelledSections(file).map(({ sides, text, missions }, index) => {
      const article = {
        ...articleFrom(`= Test =\n\n${text}`),
        sides: sides.map((iso2) => ({ iso2, name: iso2 })),
      };
      const name = `${file} ${index + 1}`;
      return { name, ...compareMissions(findMissions(article, world).missions, missions, seatsOf) };
    }),
  );
}

describe('missions of sections written the way articles write them', () => {
  // By name: one that is missed or wrong beyond these fails, and so does one fewer, until the file
  // says so (npx vitest run labelled-sections -u, and a look at what changed).
  it('are found and right but for those that are known', async () => {
    const lines = compared.flatMap(({ name, missed, wrong }) => [
      ...missed.map((mission) => `${name}: missed ${mission}`),
      ...wrong.map((mission) => `${name}: wrong ${mission}`),
    ]);
    const right = compared.reduce((sum, each) => sum + each.right, 0);
    await expect([`right: ${right}`, ...lines, ''].join('\n')).toMatchFileSnapshot(
      './fixtures/known-misses.txt',
    );
  });

  it('are never placed for certain in a country where they are not', () => {
    expect(compared.flatMap((each) => each.wrongCountry)).toEqual([]);
  });
});
