import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission, PlacingStatus } from '#shared/models/mission.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { editionOf, mentionOf } from './edition-of.ts';

const text = `= Portugal–Spain relations =

Portugal and Spain are neighbours. They have met in Lisbon since 1143.

== History ==

The treaty of Alcañices was signed on 12 September 1297 in Lisbon. A war was fought from 1640 to 1668. In March of that year peace was made in Madrid.

=== Recent years ===

Both joined the European Communities on 1 January 1986. Lisbon asked for patience in the 2010s. Madrid agreed in 2015.

== Country comparison ==

|  | Portugal | Spain |
| --- | --- | --- |
| Population | 10,000,000 | 47,000,000 |
| Area | 92,000 km2 | 505,000 km2 |
| Population density | 109 per km2 | 150 per km2 |

== Trade ==

|  | 2018 | 2019 | 2020 |
| --- | --- | --- | --- |
| Exports of Portugal | $10 billion | $11 billion | about a tenth less |
| Exports of Spain | $20 billion | $22 billion | $21 billion |
| Ships | 40 | 44 | 38 |

== Missions ==

Portugal has an embassy in Madrid and a consulate in Vigo. Spain has an embassy in Lisbon.
`;

const country = (iso2: string, iso3: string, en: string, es: string): CountryFacts => ({
  iso2,
  iso3,
  names: {
    en: { common: en, official: en, withArticle: en },
    es: { common: es, official: es, withArticle: es },
  },
  lat: 40,
  lon: -5,
  area: null,
  commonwealth: false,
  sovereign: null,
});

export const iberianCountries = [
  country('PT', 'PRT', 'Portugal', 'Portugal'),
  country('ES', 'ESP', 'Spain', 'España'),
] as const;

export type MissionAt = {
  readonly sending: 'PT' | 'ES';
  readonly type: MissionType;
  /** null: the article names none. */
  readonly city: string | null;
  readonly status?: PlacingStatus;
};

/** A mission of one side in the other, as the importer would have placed it. */
export function iberianMission({ sending, type, city, status = 'placed' }: MissionAt): Mission {
  const receiving = sending === 'PT' ? 'ES' : 'PT';
  const place = {
    placeId: `geonames:${city}`,
    name: city ?? '',
    admin1: null,
    country: receiving,
    lat: 40.4,
    lon: -3.7,
    population: 1000,
    score: 3,
  };
  const isPlaced = status !== 'unplaced';
  return {
    id: `${sending}-${receiving}-${type}-${city ?? 'unnamed'}`.toLowerCase(),
    sending,
    receiving,
    type,
    city,
    concurrent: false,
    placing: {
      status,
      rule: 'gazetteer.receiving-state',
      place: isPlaced ? place : null,
      candidates: isPlaced ? [place] : [],
      candidateCount: isPlaced ? 1 : 0,
    },
    sectionId: 'missions',
    source: `${type} in ${city ?? 'no city'}`,
    start: text.indexOf('Portugal has an embassy'),
  };
}

const read = editionOf(text, [
  { iso2: 'PT', name: 'Portugal' },
  { iso2: 'ES', name: 'Spain' },
]);

/** A small article with something of everything: dated sentences, places, two tables, missions. */
export const iberia: Edition = {
  ...read,
  border: { kind: 'land', lengthKm: 1214 },
  mentions: [
    mentionOf(read, 'Lisbon', 'geonames:lisbon', 'They have met'),
    mentionOf(read, 'Lisbon', 'geonames:lisbon', 'The treaty'),
    mentionOf(read, 'Madrid', 'geonames:madrid', 'In March'),
    { ...mentionOf(read, 'Lisbon', 'geonames:lisbon', '1986'), asGovernment: true },
    { ...mentionOf(read, 'Madrid', 'geonames:madrid', '2010s'), asGovernment: true },
    mentionOf(read, 'Vigo', 'geonames:vigo'),
  ],
  missions: [
    iberianMission({ sending: 'PT', type: 'embassy', city: 'Madrid' }),
    iberianMission({ sending: 'PT', type: 'consulate', city: 'Vigo' }),
    iberianMission({ sending: 'ES', type: 'embassy', city: 'Lisbon' }),
  ],
};
