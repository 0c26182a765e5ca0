import { expect, test } from 'vitest';
import { loadCountries } from '#main/world/countries.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { ownInfobox } from './own-infobox.ts';
import { sideNames } from './side-names.ts';

const countries = loadCountries('resources/world');
const world = { country: countries.byIso2 };

/** Owners of the entries of an infobox in an article about two States. */
function owners(first: string, second: string, ...entries: string[]): string {
  const sides = [first, second].map((iso2) => ({ iso2, name: iso2 }));
  const text = `= T =\n\nInfobox\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;
  const { article } = parseArticle({ text, fileName: 't', format: 'plain', sha256: '', language: null });
  return ownInfobox(article.sections, sides, sideNames(sides, world))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'infobox' ? block.entries : []))
    .map(({ country }) => country ?? '-')
    .join(' ');
}

test('numbers follow the title when the words say nothing else', () => {
  expect(owners('MX', 'US', 'Mission1: Embassy', 'Envoy 2: A. Person', 'Filetype: svg', 'Map2: x')).toBe(
    'MX US - US',
  );
});

test('names, adjectives and possessives of a mission say whose it is', () => {
  expect(owners('IE', 'GB', 'Mission1: British Embassy, Dublin', 'Mission2: Irish Embassy, London')).toBe(
    'GB IE',
  );
  expect(owners('MX', 'US', 'Mission1: Embassy of the United States, Mexico City', 'Envoy1: x')).toBe(
    'US US',
  );
  expect(owners('CL', 'PE', "Mission2: Chile's Embassy in Lima", 'Mission1: Embassy of Peru, Santiago')).toBe(
    'CL PE',
  );
});

test('the State that an ambassador is sent to is not the one that sends', () => {
  expect(owners('MX', 'US', 'Envoytitle1: Ambassador to Mexico', 'Envoy1: x')).toBe('US US');
});

test('a city that is called like a side does not decide', () => {
  expect(owners('MX', 'US', 'Mission1: Embassy, Mexico City', 'Mission2: Embassy, Washington')).toBe('MX US');
  expect(owners('GT', 'MX', 'Mission1: Embassy, Mexico City', 'Mission2: Embassy, Guatemala City')).toBe(
    'GT MX',
  );
});

test('a State whose name is part of another’s is not mistaken for it', () => {
  const names = sideNames(
    [
      { iso2: 'GN', name: '' },
      { iso2: 'GQ', name: '' },
    ],
    world,
  );
  expect(names.namingsIn('Embassy of Equatorial Guinea, Conakry').map(({ iso2 }) => iso2)).toEqual(['GQ']);
  const congos = sideNames(
    [
      { iso2: 'CG', name: '' },
      { iso2: 'CD', name: '' },
    ],
    world,
  );
  expect(congos.namingsIn('the Democratic Republic of the Congo').map(({ iso2 }) => iso2)).toEqual(['CD']);
});
