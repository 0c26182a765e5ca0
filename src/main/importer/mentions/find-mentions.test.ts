import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { compileArticle } from '../compile-article.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

/** The places of a sentence of an article about two States, as "words code", a government's with an asterisk. */
function places(pair: string, text: string): readonly string[] {
  const bytes = new TextEncoder().encode(`= ${pair} relations =\n\n== History ==\n\n${text}\n`);
  return compileArticle({ fileName: 'article.txt', bytes }, world)
    .mentions.slice(2)
    .map(({ text: words, country, asGovernment }) => `${words} ${country ?? '–'}${asGovernment ? '*' : ''}`);
}

describe('places in prose', () => {
  it.each([
    [
      'a State, by names with an apostrophe in them',
      "The People's Republic of China built it.",
      ["People's Republic of China CN"],
    ],
    [
      'a name joined by "and" or by "el-"',
      'They met in Antigua and Barbuda and in Sharm el-Sheikh, Egypt.',
      ['Antigua and Barbuda AG', 'Sharm el-Sheikh EG', 'Egypt EG'],
    ],
    ['a town by the county after it', 'The seat is in Windsor, Berkshire.', ['Windsor GB', 'Berkshire GB']],
    [
      'a division after a place that nobody knows',
      'The United States sent them from Fort Nowhere, Kentucky.',
      ['United States US', 'Kentucky US'],
    ],
    [
      'a division in a row of divisions',
      'The settlers came from Virginia, Maryland and Georgia.',
      ['Virginia US', 'Maryland US', 'Georgia US'],
    ],
    [
      'what a way leads to',
      'The United States paid for the railway from Houston to Lincoln.',
      ['United States US', 'Houston US', 'Lincoln US'],
    ],
    [
      'islands, straits and regions that no gazetteer of cities has',
      'A ferry crosses the Fehmarn Belt to Lolland, another leaves Bornholm for Jutland.',
      ['Fehmarn Belt –', 'Lolland DK', 'Bornholm DK', 'Jutland –'],
    ],
    [
      'a city by another name than its division has',
      'Camps lay from Khabarovsk to Karaganda.',
      ['Khabarovsk RU', 'Karaganda KZ'],
    ],
    ['a county by its town', 'They landed in County Wexford, Ireland.', ['Wexford IE', 'Ireland IE']],
    [
      'a division beside a town of another division that is called so',
      'The bells of the United States had gone to Wyoming.',
      ['United States US', 'Wyoming US'],
    ],
  ])('are found: %s', (_, text, expected) => expect(places('Kenya–Japan', text)).toEqual(expected));

  it.each([
    'Washington suspended its part; Felipe González said that Washington had broken the law.',
    'They wrote while Washington helped the rebels.',
    'Under the agreement of 14 March 1947, Washington had 23 bases.',
  ])('are a government where a capital does what governments do: %s', (text) =>
    expect(new Set(places('Kenya–Japan', text))).toEqual(new Set(['Washington US*'])),
  );

  it.each([
    'Diego de Almagro marched south, and José de San Martín sailed.',
    'Maurice Bishop took power.',
    'Iran Air Flight 655 was shot down, and Air Jordan shoes are sold.',
    'The Union for the Mediterranean and the two Treaties of Erzurum are old.',
    'Colo-Colo won.',
    'Agustín de Iturbide signed, and Lázaro Cárdenas sent rifles.',
    'Toyota closed its plant, and Santander lent to BBVA México.',
    'They kept 22 per cent of Sakhalin-2 and met on the road from Bole Airport.',
    'The Trans-Saharan road is long. Gold was found.',
  ])('are none: %s', (text) => expect(places('Chile–Peru', text)).toEqual([]));

  it.each([
    ['half of a compound name', 'Canada–Italy', 'The people of Nowhere-Pré came to Toronto.', ['Toronto CA']],
    [
      'a namesake of a town that a division of another State qualifies',
      'Mozambique–South Africa',
      'They took Palma, in Cabo Delgado.',
      ['Cabo Delgado MZ'],
    ],
    [
      'a town beside one of the other State, which has its own of that name',
      'Bolivia–Paraguay',
      'They lived in Encarnación and Trinidad.',
      ['Encarnación PY'],
    ],
    ['a people by another name of a division', 'Myanmar–Thailand', 'The Karen headquarters fell.', []],
    ['an event', 'Greece–North Macedonia', 'The Ilinden uprising broke out after the Lisbon summit.', []],
    ['a bay that is not called Bay', 'Cuba–Spain', 'It lay in the Bay of Matanzas.', ['Matanzas CU']],
    [
      'part of a name with a small word between hyphens',
      'Dominican Republic–Haiti',
      'It has consulates in Anse-à-Nowhere and Dajabón.',
      ['Dajabón DO'],
    ],
    [
      'who is called as a town is',
      'Algeria–Morocco',
      'Columbus left 39 men there at Christmas, and the Prince of Joinville came later.',
      [],
    ],
    ['ships', 'Malaysia–Sweden', 'The ferry Estonia sank, as HMS Prince of Wales had.', []],
    ['far off where they are written otherwise', 'Finland–Sweden', 'She sank south of Utö.', []],
    [
      'another State, where a town’s name is part of a larger one',
      'Brazil–Nigeria',
      'The Ilê Aiyê of Salvador came.',
      [],
    ],
    ['a firm that a town has its name from', 'Finland–Sweden', 'Nokia moved.', []],
    ['a ruler with a by-name', 'Poland–Russia', 'Vladimir the Great took towns on the Bug.', []],
    ['a people whose adjective a division is called by', 'Ethiopia–Somalia', 'Somali forces withdrew.', []],
    ['a street or a house', 'Holy See–Italy', 'It is at Via Po, beside Lancaster House.', []],
    [
      'a small town of a State that nobody speaks of, because of what it stands beside',
      'Bolivia–Peru',
      'They came to Puno and Copacabana.',
      ['Puno PE'],
    ],
    [
      'a far division for the same reason',
      'Ghana–India',
      'They built in Elmina, the Komenda mill.',
      ['Elmina GH'],
    ],
    ['one of several villages of one State', 'Poland–Ukraine', 'They opened a cemetery in Pavlivka.', []],
    ['a car maker', 'Malaysia–Singapore', 'Britain surrendered at the Ford factory.', ['Britain GB']],
  ])('are not %s', (_, pair, text, expected) => expect(places(pair, text)).toEqual(expected));

  it.each([
    [
      'in one row with what nobody knows',
      'Cuba–Spain',
      'They fought at Nowhere, Brunete and on other fields.',
      ['Brunete ES'],
    ],
    ['by a later name', 'Bolivia–Paraguay', 'It sat in La Plata, now Sucre.', ['La Plata BO', 'Sucre BO']],
    [
      'by an earlier name, and not by what comes next',
      'Bolivia–Paraguay',
      'From Sucre (formerly La Plata) they went to Rome, then London.',
      ['Sucre BO', 'La Plata BO', 'Rome IT', 'London GB'],
    ],
    [
      'as the article means the name elsewhere',
      'Cuba–Spain',
      'They founded Bayamo, Sancti Spíritus and Santiago. The fleet was lost outside Santiago.',
      ['Bayamo CU', 'Sancti Spíritus CU', 'Santiago CU', 'Santiago CU'],
    ],
    [
      'as the division of one side and not a region elsewhere',
      'Cuba–Spain',
      'They came from Galicia and Asturias.',
      ['Galicia ES', 'Asturias ES'],
    ],
    [
      'as a division that only one State has',
      'Bolivia–Paraguay',
      'They had come from Saskatchewan.',
      ['Saskatchewan CA'],
    ],
    [
      'with the whole name of an airport',
      'Cuba–Spain',
      'It flies from Madrid–Barajas Airport.',
      ['Madrid–Barajas Airport ES'],
    ],
    [
      'by the beginning of a name that the article has in full',
      'Dominican Republic–Haiti',
      'They lived in Santiago de los Caballeros. They were beaten at Santiago later.',
      ['Santiago de los Caballeros DO', 'Santiago DO'],
    ],
    ['as the seat of a house', 'Algeria–Morocco', 'The Marinids of Fez were rich.', ['Fez MA']],
    [
      'in the division that qualifies the last of their row',
      'Australia–Fiji',
      'They live in Liverpool, Blacktown and Campbelltown in New South Wales.',
      ['Liverpool AU', 'Blacktown AU', 'Campbelltown AU', 'New South Wales AU'],
    ],
    [
      'as a town of one of the two, whatever other State is called so too',
      'Brazil–Nigeria',
      'They came from Lagos to Salvador.',
      ['Lagos NG', 'Salvador BR'],
    ],
    [
      'by their English names, whatever village or far division is called so',
      'Germany–Italy',
      'He came from Cologne and Hanover.',
      ['Cologne DE', 'Hanover DE'],
    ],
    ['by another name that only they have', 'Albania–Kosovo', 'Peja is a town.', ['Peja XK']],
    [
      'as the division that a seat is called after',
      'Malaysia–Singapore',
      'They came from Johor to Changi.',
      ['Johor MY', 'Changi SG'],
    ],
  ])('are found %s', (_, pair, text, expected) => expect(places(pair, text)).toEqual(expected));

  it('are cities where their own divisions or the ones around them share the name', () => {
    const text = 'He entered Kiev. They are in Lviv, Odesa and Vinnytsia, or in Kyiv Oblast.';
    const bytes = new TextEncoder().encode(`= Poland–Ukraine relations =\n\n${text}\n`);
    const { mentions } = compileArticle({ fileName: 'article.txt', bytes }, world);
    expect(mentions.slice(2).map(({ text: words, kind }) => `${words} ${kind}`)).toEqual([
      'Kiev city',
      'Lviv city',
      'Odesa city',
      'Vinnytsia city',
      'Kyiv Oblast admin1',
    ]);
  });

  it('are the division where its seat has another name of its own', () => {
    const bytes = new TextEncoder().encode('= Brazil–Nigeria relations =\n\nThey revolted in Bahia.\n');
    const { mentions } = compileArticle({ fileName: 'article.txt', bytes }, world);
    expect(mentions.at(-1)?.placeId).toBe('admin1:BR-BA');
  });

  it('are the great city by its former name, and not what lies around it', () => {
    const text = 'They met in Leningrad, in Gorky and in Leningrad Oblast.';
    const bytes = new TextEncoder().encode(`= Finland–Russia relations =\n\n${text}\n`);
    const { mentions } = compileArticle({ fileName: 'article.txt', bytes }, world);
    expect(mentions.slice(2).map(({ placeId }) => placeId)).toEqual([
      'geonames:498817',
      'geonames:520555',
      'admin1:RU-LEN',
    ]);
  });

  it('are left open where both States have a town of the name and the words tell neither', () => {
    expect(places('Mexico–Spain', 'They met in Córdoba.')).toEqual([]);
    expect(places('Mexico–Spain', 'Spanish troops met in Córdoba.')).toEqual(['Córdoba ES']);
    expect(places('Mexico–Spain', 'They met in Guadalajara, Castile-La Mancha.')).toContain('Guadalajara ES');
  });

  it.each([
    ['Kenya–Japan', 'Barcelona ES', 'Manchester GB', 'Granada ES'],
    ['Colombia–Venezuela', 'Barcelona VE', 'Valencia VE'],
    ['Australia–New Zealand', 'Gold Coast AU', 'Queenstown NZ'],
  ])('are what an article about %s means by the name', (pair, ...expected) => {
    const text = expected.map((place) => `They met in ${place.slice(0, -3)}.`).join(' ');
    expect(places(pair, text)).toEqual(expected);
  });
});
