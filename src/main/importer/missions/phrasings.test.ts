import { beforeAll, describe, expect, it } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { Country } from '#main/world/country.ts';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { findMissions } from './find-missions.ts';
import {
  absentPhrasings,
  accreditedPhrasings,
  honoraryPhrasings,
  presentPhrasings,
} from './testing/phrasings.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
  read('{A} has an embassy in {cb}.', casts[0] as Cast);
}, 120_000);

type Cast = readonly [sending: string, receiving: string, x: string, y: string, third: string];

/** Sending State, receiving State, two cities of it that are no capital, a third State: names of every make. */
const casts: readonly Cast[] = [
  ['FR', 'BR', 'Recife', 'São Paulo', 'KE'],
  ['US', 'TR', 'Istanbul', 'Izmir', 'AZ'],
  ['GE', 'CZ', 'Brno', 'Ostrava', 'AT'],
  ['TT', 'AE', 'Dubai', 'Sharjah', 'KW'],
  ['BA', 'AU', 'Sydney', 'Perth', 'JP'],
];

function write(phrasing: string, [first, second, x, y, third]: Cast): string {
  const [a, b, c] = [first, second, third].map((iso2) => world.country(iso2) as Country) as [
    Country,
    Country,
    Country,
  ];
  const start = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const words: Readonly<Record<string, string | undefined>> = {
    A: start(a.names.en.withArticle),
    B: start(b.names.en.withArticle),
    C: c.names.en.common,
    a: a.names.en.withArticle,
    b: b.names.en.withArticle,
    demA: a.demonyms.en[0],
    demB: b.demonyms.en[0],
    cb: b.capitals[0]?.name,
    cc: c.capitals[0]?.name,
    x,
    y,
  };
  return phrasing.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

function read(phrasing: string, cast: Cast): readonly string[] {
  const sides = [cast[0], cast[1]].map((iso2) => ({ iso2, name: iso2 }));
  const article = { ...articleFrom(`= Test =\n\n${write(phrasing, cast)}`), sides };
  const { missions } = findMissions(article, world);
  return missions.map(
    ({ sending, type, city, placing }) => `${sending} ${type} ${city} ${placing.place?.country}`,
  );
}

it('"that of" speaks of the other State\'s mission of the kind named before', () => {
  const cast = casts[0] as Cast;
  const both = ['FR embassy Brasília BR', 'BR embassy Paris FR'];
  expect(read('The embassy of {a} is in {cb} and that of {b} in Paris.', cast)).toEqual(both);
  expect(read('The {demA} embassy is in {cb}, while that of {b} is located in Paris.', cast)).toEqual(both);
});

it('what was there in years that are over is no mission, and "that of" a State in a State goes on', () => {
  const cast = casts[0] as Cast;
  const embassy = 'FR embassy Brasília BR';
  expect(read('{A} has an embassy in {cb} and, from 2009 to 2013, had a consulate in {x}.', cast)).toEqual([
    embassy,
  ]);
  expect(read('{A} has an embassy in {cb} and a consulate in {x} from 2009 to 2013.', cast)).toEqual([
    embassy,
  ]);
  const presence =
    'The presence of {a} consists of an embassy in {cb} and, from 2009 to 2013, of a consulate in {x}; that of {b} in {a}, of its embassy in Paris.';
  expect(read(`{A} is in {b}. ${presence}`, cast)).toEqual([embassy, 'BR embassy Paris FR']);
});

it('an office of which the words do not say whose it is, is no mission; a consular office is one', () => {
  const cast = casts[0] as Cast;
  expect(read('{A} has an embassy in {cb} and an office in {x}.', cast)).toEqual(['FR embassy Brasília BR']);
  expect(read('{A} has an embassy in {cb} and a consular office in {x}.', cast)).toEqual([
    'FR embassy Brasília BR',
    'FR consulate Recife BR',
  ]);
});

it('a region after a city of a list is no other city, where the gazetteer knows the city by both', () => {
  const cast: Cast = ['NO', 'ES', 'Barcelona', 'Seville', 'FR'];
  const list = '{A} has honorary consulates in Palma, Mallorca, Las Palmas, Gran Canaria, and {x}.';
  expect(read(list, cast)).toEqual([
    'NO honorary-consulate Palma, Mallorca ES',
    'NO honorary-consulate Las Palmas, Gran Canaria ES',
    'NO honorary-consulate Barcelona ES',
  ]);
});

describe.each(casts.map((cast) => ({ cast, between: `${cast[0]} and ${cast[1]}` })))(
  'between $between',
  ({ cast }) => {
    const [sending, receiving, x, y, third] = cast;
    const capital = (iso2: string): string => world.country(iso2)?.capitals[0]?.name ?? '';

    it.each(presentPhrasings)('a mission is there: %s', (phrasing) => {
      const consulates = [x, y].filter((_, index) => phrasing.includes(['{x}', '{y}'][index] as string));
      expect(read(phrasing, cast)).toEqual([
        `${sending} embassy ${capital(receiving)} ${receiving}`,
        ...consulates.map((city) => `${sending} consulate-general ${city} ${receiving}`),
      ]);
    });

    it.each(honoraryPhrasings)('only an honorary consul is there: %s', (phrasing) => {
      expect(read(phrasing, cast)).toEqual([`${sending} honorary-consulate ${x} ${receiving}`]);
    });

    it.each(absentPhrasings)('no mission is there: %s', (phrasing) => {
      expect(read(phrasing, cast)).toEqual([]);
    });

    it.each(accreditedPhrasings)('a mission is accredited from a third State: %s', (phrasing) => {
      expect(read(phrasing, cast)).toEqual([`${sending} embassy ${capital(third)} ${third}`]);
    });
  },
);
