import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { Mission, PlaceCandidate } from '#shared/models/mission.ts';
import { sha256 } from '../seal.ts';
import type { PackContents } from '../write-pack.ts';

const head = `= Chile–Peru relations =

Infobox
- Envoy: Ana

Since 1960 Lima 🇵🇪 and Santiago are friends.

== Trade ==

| | Chile | Peru |
| Area | 1 | 2 |

== Missions ==

`;

const place: PlaceCandidate = {
  placeId: 'geonames:3936456',
  name: 'Lima',
  admin1: null,
  country: 'PE',
  lat: -12.04,
  lon: -77.03,
  population: 7_737_002,
  score: 6.9,
};

/** Contents of a pack with a row in every table, and with as many missions as are asked for. */
export function smallContents(missionCount = 1): PackContents {
  const lines = Array.from({ length: missionCount }, (_, number) => `- Town ${number} (Consulate)\n`);
  const text = head + lines.join('');
  const original = new TextEncoder().encode(text);
  const { article } = parseArticle({
    text,
    fileName: 'chile-peru.txt',
    format: 'plain',
    sha256: sha256(original),
    language: 'en',
  });
  const start = (words: string) => Array.from(text.slice(0, text.indexOf(words))).length;
  const inLead = { sectionId: 'lead', blockId: 'lead.2' };
  let next = start('Town 0');
  const missions = lines.map((line, number): Mission => {
    const source = line.slice(2, -1);
    const at = next;
    next += line.length;
    return {
      id: `cl-pe-consulate-town-${number}`,
      sending: 'CL',
      receiving: 'PE',
      type: 'consulate',
      city: `Town ${number}`,
      concurrent: false,
      placing: { status: 'placed', rule: 'gazetteer', place, candidates: [place], candidateCount: 1 },
      sectionId: 'missions',
      source,
      start: at,
    };
  });
  const sides = [
    { iso2: 'CL', name: 'Chile' },
    { iso2: 'PE', name: 'Peru' },
  ];
  return {
    edition: {
      article: { ...article, sides },
      border: { kind: 'land', lengthKm: 168 },
      missions,
      mentions: [
        {
          ...inLead,
          id: 'lead.2.place-1',
          start: start('Lima'),
          text: 'Lima',
          kind: 'city',
          placeId: place.placeId,
          name: 'Lima',
          country: 'PE',
          lat: place.lat,
          lon: place.lon,
          asGovernment: false,
        },
      ],
      events: [
        {
          ...inLead,
          id: 'lead.2.event-1',
          start: start('1960'),
          text: '1960',
          edtf: '1960',
          earliest: '1960-01-01',
          latest: '1960-12-31',
          basis: 'explicit',
          sentence: 'Since 1960 Lima 🇵🇪 and Santiago are friends.',
          sentenceStart: start('Since'),
        },
      ],
      checks: [
        {
          kind: 'sum',
          tableId: 'trade.1',
          row: 'Area',
          column: 'Chile',
          stated: 1,
          computed: 1,
          unit: null,
          verdict: 'consistent',
          formula: '1',
        },
      ],
      warnings: [{ code: 'border.no-number', message: 'The border has no number.', line: 1 }],
    },
    original,
    importerVersion: 1,
  };
}
