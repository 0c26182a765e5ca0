import { describe, expect, test } from 'vitest';
import { loadCountries } from '#main/world/countries.ts';
import { findStates } from './find-states.ts';
import type { StateNames } from './resolve-name.ts';

const countries = loadCountries('resources/world');
const names: StateNames = {
  country: countries.byIso2,
  countriesByName: countries.byName,
  countriesByDemonym: countries.byDemonym,
  countryByPrefix: countries.byPrefix,
};
const states = countries.all.filter(({ kind }) => kind !== 'territory');

function pair(title: string, text = ''): string {
  return findStates(title, text, names)
    .sides.map(({ iso2, name }) => iso2 ?? name)
    .join(' ');
}

function codes(title: string, text = ''): readonly string[] {
  return findStates(title, text, names).warnings.map(({ code }) => code);
}

/** Titles of all pairs in both orders that are not understood. */
function misread(title: (first: string, second: string) => string, language: 'en' | 'es' = 'en'): string[] {
  return states.flatMap((first) =>
    states.flatMap((second) => {
      if (first === second) return [];
      const text = title(first.names[language].common, second.names[language].common);
      const found = pair(text);
      return found === `${first.iso2} ${second.iso2}` ? [] : [`${text}: ${found}`];
    }),
  );
}

test('two States that a file’s name only sets side by side are a pair, and one State’s name is not cut', () => {
  expect(pair('Chad niger relations')).toBe('TD NE');
  expect(pair('South africa new zealand relations')).toBe('ZA NZ');
  expect(pair('Equatorial Guinea relations', 'Spain and Equatorial Guinea')).not.toBe('GQ GN');
});

describe('every pair of the world’s States, in both orders', () => {
  test('with an en dash', () => {
    expect(misread((first, second) => `${first}–${second} relations`)).toEqual([]);
  });

  test('with a hyphen, wherever names have hyphens themselves', () => {
    expect(misread((first, second) => `${first}-${second} relations`)).toEqual([]);
  });

  test('joined by “and”, wherever names have it themselves', () => {
    expect(misread((first, second) => `Relations between ${first} and ${second}`)).toEqual([]);
  });

  test('by adjectives, unless two States share one', () => {
    const shared = states.filter(({ demonyms }) => countries.byDemonym(demonyms.en[0] ?? '').length > 1);
    expect(shared.map(({ iso2 }) => iso2)).toEqual(['CD', 'CG', 'DM', 'DO']);
    const wrong = states.flatMap((first) =>
      states.flatMap((second) => {
        if (first === second || shared.includes(first) || shared.includes(second)) return [];
        const title = `${first.demonyms.en[0]}–${second.demonyms.en[0]} relations`;
        return pair(title) === `${first.iso2} ${second.iso2}` ? [] : [title];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('by every name that a State has or had, and every adjective, beside another State', () => {
    const isShared = (name: string): boolean =>
      countries.byName(name).length > 1 || countries.byDemonym(name).length > 1;
    const wrong = states.flatMap(({ iso2, names: own, aliases, demonyms }) => {
      const other = iso2 === 'PE' ? 'UY' : 'PE';
      const otherName = iso2 === 'PE' ? 'Uruguay' : 'Peru';
      const words = [...Object.values(own.en), ...aliases.en, ...demonyms.en].filter(
        (name) => !isShared(name),
      );
      return words.flatMap((name) => [
        ...(pair(`${name}–${otherName} relations`) === `${iso2} ${other}` ? [] : [`${name}–${otherName}`]),
        ...(pair(`${otherName}–${name} relations`) === `${other} ${iso2}` ? [] : [`${otherName}–${name}`]),
      ]);
    });
    expect(wrong).toEqual([]);
  });

  test('in Spanish', () => {
    expect(misread((first, second) => `Relaciones ${first}-${second}`, 'es')).toEqual([]);
    expect(misread((first, second) => `Relaciones entre ${first} y ${second}`, 'es')).toEqual([]);
  });
});

test.each([
  ['Mexico–United States relations', 'MX US'],
  ['United States-Mexico relations', 'US MX'],
  ['Mexico—United States relations', 'MX US'],
  ['Mexico − United States relations', 'MX US'],
  ['Mexico - United States', 'MX US'],
  ['Relations between Ireland and the United Kingdom', 'IE GB'],
  ['Bilateral relations of Kenya and Uganda', 'KE UG'],
  ['Bilateral relations between the Netherlands and the Philippines', 'NL PH'],
  ["Chile's relations with Peru", 'CL PE'],
  ["Cyprus' bilateral relations with Türkiye", 'CY TR'],
  ['Relations of Brazil with Portugal', 'BR PT'],
  ['Turkey–Armenia border', 'TR AM'],
  ['Mexico–United States border wall', 'MX US'],
  ['Iran–Iraq War', 'IR IQ'],
  ['2020–2021 China–India skirmishes', 'CN IN'],
  ['History of Japan–South Korea relations', 'JP KR'],
  ['Russia–United States relations during the Cold War', 'RU US'],
  ['Georgia (country)–Russia relations', 'GE RU'],
  ['Georgia–United States relations', 'GE US'],
  ['Kosovo–Serbia relations', 'XK RS'],
  ['Taiwan–United States relations', 'TW US'],
  ['Hong Kong–United Kingdom relations', 'HK GB'],
  ['Holy See–Italy relations', 'VA IT'],
  ['Dominica–Dominican Republic relations', 'DM DO'],
  ['Equatorial Guinea–Guinea relations', 'GQ GN'],
  ['Guinea-Bissau-Senegal relations', 'GW SN'],
  ['Guinea-Guinea-Bissau relations', 'GN GW'],
  ['Democratic Republic of the Congo–Republic of the Congo relations', 'CD CG'],
  ['North Korea–South Korea relations', 'KP KR'],
  ['Ivory Coast–Burkina Faso relations', 'CI BF'],
  ['Burma–Siam relations', 'MM TH'],
  ['U.S.–U.K. relations', 'US GB'],
  ['Republic of Ireland–United Kingdom border', 'IE GB'],
  ['Inter-Korean relations', 'KP KR'],
  ['North–South Korea relations', 'KP KR'],
  ['Trinidadian and Tobagonian relations with Zimbabwe', 'TT ZW'],
  ['Cross-Strait relations', 'CN TW'],
])('%s', (title, expected) => {
  expect(pair(title)).toBe(expected);
  expect(codes(title)).toEqual([]);
});

test.each([
  ['Franco-German relations', 'FR DE'],
  ['Franco–Italian relations', 'FR IT'],
  ['Sino-Russian relations', 'CN RU'],
  ['Russo-Japanese War', 'RU JP'],
  ['Anglo-Irish relations', 'GB IE'],
  ['Greek–Turkish relations', 'GR TR'],
  ['Polish–Ukrainian relations', 'PL UA'],
  ['German–American relations', 'DE US'],
  ['Indo-Pakistani wars and conflicts', 'IN PK'],
  ['Relaciones franco-españolas', 'FR ES'],
  ['Relaciones argentino-chilenas', 'AR CL'],
  ['Relaciones bilaterales de España con Marruecos', 'ES MA'],
  ['Frontera entre Estados Unidos y México', 'US MX'],
])('adjectives and compounds: %s', (title, expected) => {
  expect(pair(title)).toBe(expected);
});

test.each([
  ['Soviet Union–United States relations', 'Soviet Union US'],
  ['Sino-Soviet relations', 'CN Soviet'],
  ['Mexico–European Union relations', 'MX European Union'],
  ['Abkhazia–Russia relations', 'Abkhazia RU'],
  ['Relations between Northern Cyprus and Turkey', 'Northern Cyprus TR'],
  ['Holy See–Sovereign Military Order of Malta relations', 'VA Sovereign Military Order of Malta'],
  ['Australia–NATO relations', 'AU NATO'],
  ['Transnistria–Abkhazia relations', 'Transnistria Abkhazia'],
])('a side that is no State has no code, and a warning: %s', (title, expected) => {
  expect(pair(title)).toBe(expected);
  expect(codes(title)).toContain('states.not-a-state');
});

test('a name that two States share is decided by the names that the text uses', () => {
  const kinshasa =
    'The Democratic Republic of the Congo and Angola share a border. Its embassy is in Kinshasa.';
  expect(pair('Angola–Congo relations', kinshasa)).toBe('AO CD');
  expect(pair('Angola–Congo relations', 'The Republic of the Congo and Angola …')).toBe('AO CG');
  expect(pair('Japanese–Korean relations', 'Japan and South Korea normalised relations in 1965.')).toBe(
    'JP KR',
  );
  expect(pair('Haitian–Dominican relations', 'Haiti and the Dominican Republic share an island.')).toBe(
    'HT DO',
  );
  expect(pair('Angola–Congo relations', 'Nothing else.')).toBe('AO Congo');
  expect(codes('Angola–Congo relations', 'Nothing else.')).toEqual(['states.ambiguous']);
});

test('a title about one State, or about none, is no pair', () => {
  expect(pair('Foreign relations of Mexico')).toBe('MX');
  expect(codes('Foreign relations of Mexico')).toEqual(['states.not-a-pair']);
  expect(pair('Coca-Cola')).toBe('');
  expect(codes('Coca-Cola')).toEqual(['states.not-a-pair']);
  expect(pair('Spider-Man and the Holy Grail')).toBe('');
});

test('without two names in the title the text’s own opening says who meets whom', () => {
  const text = 'Diplomatic relations between Peru and Trinidad and Tobago began in 1967.';
  expect(pair('Untitled', text)).toBe('PE TT');
  expect(codes('Untitled', text)).toEqual(['states.from-text']);
});

test('no title is too long or too odd', () => {
  for (const title of [
    '–',
    '- - - -',
    'a–'.repeat(5000),
    `${'Mexico and '.repeat(3000)}Peru relations`,
    '((((',
  ]) {
    expect(() => findStates(title, title, names)).not.toThrow();
  }
});
