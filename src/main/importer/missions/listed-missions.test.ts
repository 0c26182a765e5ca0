import { beforeAll, expect, it } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { findMissions } from './find-missions.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
}, 120_000);

/** What a section about the missions of Brazil and Nigeria yields. */
function read(section: string): readonly string[] {
  const sides = [
    { iso2: 'BR', name: 'Brazil' },
    { iso2: 'NG', name: 'Nigeria' },
  ];
  const article = { ...articleFrom(`= Test =\n\n== Diplomatic missions ==\n\n${section}`), sides };
  return findMissions(article, world).missions.map(
    ({ sending, type, city, placing }) => `${sending} ${type} ${city} ${placing.place?.country}`,
  );
}

it('a city above a deeper list is where the missions below it are', () => {
  const list = `=== Brazil ===

- Abuja
  - Embassy
  - Cultural centre
- Lagos
  - Consulate-General (since 1991)
- Kano
  - Honorary consulate (closed in 2004)
- Honorary consulates: Ibadan; and Enugu`;
  expect(read(list)).toEqual([
    'BR embassy Abuja NG',
    'BR consulate-general Lagos NG',
    'BR honorary-consulate Ibadan NG',
    'BR honorary-consulate Enugu NG',
  ]);
});

it('"Honorary" before a colon says what is in the cities after it', () => {
  expect(read('- Lagos (Consulate-General)\n- Honorary: Kano, Ibadan (also for Oyo State)')).toEqual([
    'BR consulate-general Lagos NG',
    'BR honorary-consulate Kano NG',
    'BR honorary-consulate Ibadan NG',
  ]);
});

it('a table tells host cities from host States, and missions from their heads', () => {
  const table = `| Sending state | Host city | Type | Head of mission |
| Brazil | Abuja | Embassy | Ambassador |
| Brazil | Lagos | Consulate-General | Consul General |
| Nigeria | São Paulo | Consulate-General | Consul General |`;
  expect(read(table)).toEqual([
    'BR embassy Abuja NG',
    'BR consulate-general Lagos NG',
    'NG consulate-general São Paulo BR',
  ]);
});

it('a city that is called like a third State is a city where its mission stands beside it', () => {
  const table = `| Brazil in Nigeria | Nigeria in Brazil |
| Abuja (Embassy) | Brasília (Embassy) |
| | Salvador (Honorary consulate) |`;
  expect(read(table)).toEqual([
    'BR embassy Abuja NG',
    'NG embassy Brasília BR',
    'NG honorary-consulate Salvador BR',
  ]);
});

it('the head of a column says whose missions stand below it', () => {
  const table = `| Nigerian missions | Brazilian missions |
| Nowhereville (Consulate) | Abuja (Embassy) |`;
  expect(read(table)).toEqual(['NG consulate Nowhereville undefined', 'BR embassy Abuja NG']);
});

it('a head of two levels names no missions, and a table without a head begins with one', () => {
  const table = `| Diplomatic missions of Brazil in Nigeria City | Diplomatic missions of Brazil in Nigeria Type |
| Abuja | Embassy |
| Lagos | Consulate-General |`;
  expect(read(table)).toEqual(['BR embassy Abuja NG', 'BR consulate-general Lagos NG']);
  expect(read('| Abuja (Embassy) | Brasília (Embassy) |\n| Lagos (Consulate-General) | |')).toEqual([
    'BR embassy Abuja NG',
    'NG embassy Brasília BR',
    'BR consulate-general Lagos NG',
  ]);
});

it('a town that no gazetteer has is where the towns of its list are', () => {
  expect(read('- Abuja (Embassy)\n- Lagos (Consulate-General), Nowhereville (Consulate)')).toEqual([
    'BR embassy Abuja NG',
    'BR consulate-general Lagos NG',
    'BR consulate Nowhereville undefined',
  ]);
});

it('a consulate that opens soon is not there yet', () => {
  expect(read('Brazil has consulates in Lagos, Kano and Ibadan (opening soon).')).toEqual([
    'BR consulate Lagos NG',
    'BR consulate Kano NG',
  ]);
});

it('a State’s own, after the other’s embassy, is its embassy', () => {
  const missions = ['BR embassy Abuja NG', 'NG embassy Brasília BR'];
  expect(read("Brazil's embassy is in Abuja; Nigeria's is in Brasília.")).toEqual(missions);
  expect(read("Brazil's embassy is located in Abuja and Nigeria's is located in Brasília.")).toEqual(
    missions,
  );
});

it('honorary consuls that a State appointed are there', () => {
  expect(read('Nigeria also appointed honorary consuls in Salvador and Recife.')).toEqual([
    'NG honorary-consulate Salvador BR',
    'NG honorary-consulate Recife BR',
  ]);
});

it('consulates are honorary where a remark says so of all of them, or of their head', () => {
  const all = ['BR honorary-consulate Kano NG', 'BR honorary-consulate Ibadan NG'];
  expect(read('Brazil has consulates in Kano and Ibadan, both of them honorary.')).toEqual(all);
  expect(read('Brazil has consulates in Kano and Ibadan (both honorary).')).toEqual(all);
  expect(read('Brazil has consulates in Kano and Ibadan, headed by honorary consuls.')).toEqual(all);
});

it('a statement that ends before its cities goes on in the list below it, and no further', () => {
  const nested = `- Brazil has an embassy in Abuja and honorary consulates in
  - Kano
  - Ibadan
- Nigeria has an embassy in Brasília
  - Salvador`;
  const missions = [
    'BR embassy Abuja NG',
    'BR honorary-consulate Kano NG',
    'BR honorary-consulate Ibadan NG',
    'NG embassy Brasília BR',
  ];
  expect(read(nested)).toEqual(missions);
  const below = `Brazil has an embassy in Abuja. It also has honorary consulates in the following cities:

- Kano
- Ibadan

Nigeria has an embassy in Brasília.

- Salvador`;
  expect(read(below)).toEqual(missions);
});

it('an honorary consul whose State stands between the two words is one', () => {
  expect(read('Brazil has an embassy in Abuja; there is an honorary Brazilian consul in Kano.')).toEqual([
    'BR embassy Abuja NG',
    'BR honorary-consulate Kano NG',
  ]);
});

it('a mission after a semicolon is not accredited to the States that one before it serves', () => {
  expect(
    read(
      'Brazil has an embassy in Abuja, which is also accredited to Benin; an honorary consul sits in Kano.',
    ),
  ).toEqual(['BR embassy Abuja NG', 'BR honorary-consulate Kano NG']);
  expect(
    read('Brazil has an embassy in Abuja, accredited to Togo until 2021; an honorary consul sits in Kano.'),
  ).toEqual(['BR embassy Abuja NG', 'BR honorary-consulate Kano NG']);
});

it('a consulate that is said to be planned after its city is not there', () => {
  expect(read('Brazil has an embassy in Abuja and a consulate in Kano planned.')).toEqual([
    'BR embassy Abuja NG',
  ]);
});

it('a State before a dash, under a heading that says the type, says whose city it is', () => {
  const list =
    '- Embassies\n  - Brazil – Abuja\n  - Nigeria – Brasília\n- Honorary consulates\n  - Brazil – Kano, Ibadan';
  expect(read(list)).toEqual([
    'BR embassy Abuja NG',
    'NG embassy Brasília BR',
    'BR honorary-consulate Kano NG',
    'BR honorary-consulate Ibadan NG',
  ]);
});
