import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { NoteGeometry } from '#shared/models/subject.ts';

import { textOfHtml } from './html-text.ts';
import { partsOf, readPart } from './read-files.ts';
import { together } from './together.ts';

const read = (path: string, content: string | Uint8Array | object) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = content instanceof Uint8Array ? content : strToU8(text);
  return together([
    { path, parts: partsOf({ path, bytes }, () => '00000000-0000-4000-8000-000000000001').map(readPart) },
  ]);
};
const feature = (properties: object, coordinates: unknown = [1, 2]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
});
const bodyOf = (properties: object) => read('a.geojson', feature(properties)).notes[0]?.note.body;
const shapesOf = (content: object | string, path = 'a.geojson'): readonly (NoteGeometry | null)[] =>
  read(path, content).notes.flatMap(({ note }) =>
    note.targets.map((target) => (target.kind === 'geometry' ? target.geometry : null)),
  );

test.each([
  [
    'HTML of togeojson becomes its words, with the addresses of links and pictures',
    {
      name: 'Embassy',
      description: {
        '@type': 'html',
        value:
          '<p>Visit on <b>Monday</b></p><p>See <a href="https://example.org/a?b&amp;c">this</a><img src="https://example.org/p.png"><script>x</script>&eacute;',
      },
    },
    '**Embassy**\n\nVisit on Monday\n\nSee this <https://example.org/a?b&c> <https://example.org/p.png>é',
  ],
  [
    'a name in capitals is one, and other properties are lines',
    { Name: 'Paris', Beschreibung: 'Montag', offen: true },
    '**Paris**\n\n- Beschreibung: Montag\n- offen: true',
  ],
  ['a year is a name', { name: 2024, description: 'numeric name' }, '**2024**\n\nnumeric name'],
  [
    'what only says how it is drawn is left out',
    { name: 'A', 'marker-size': 'large', stroke: '#fff000', _umap_options: { color: 'red' } },
    '**A**',
  ],
  ['lists and objects are kept as they stand', { name: 'A', hours: [9, 17] }, '**A**\n\n- hours: [9,17]'],
])('%s', (_what, properties, body) => {
  expect(bodyOf(properties)).toBe(body);
});

test('a longitude that goes on counting across the antimeridian is what is meant; metres are refused', () => {
  expect(shapesOf(feature({}, [190, -40]))).toEqual([{ type: 'Point', coordinates: [-170, -40] }]);
  expect(shapesOf(feature({}, [-190, -40]))).toEqual([{ type: 'Point', coordinates: [170, -40] }]);
  expect(
    () => read('a.geojson', { type: 'Feature', geometry: null, properties: {} }).refused[0],
  ).not.toThrow();
  const { refused } = read('a.geojson', feature({}, [-11_844_000, 3_720_000]));
  expect(refused).toMatchObject([{ error: { code: 'import.not-degrees' } }]);
});

test('a null among the shapes of a feature leaves the others', () => {
  const geometries = [{ type: 'Point', coordinates: [1, 2] }, null];
  expect(
    shapesOf({ type: 'Feature', properties: {}, geometry: { type: 'GeometryCollection', geometries } }),
  ).toEqual([{ type: 'Point', coordinates: [1, 2] }]);
});

test('annotations of other readers keep their tags, colour, and a time without seconds', () => {
  const annotation = {
    type: 'Annotation',
    created: '2026-01-01T10:00Z',
    tags: ['law'],
    body: { type: 'TextualBody', value: 'A remark', tag: 'river', color: 'pink' },
    target: 'https://example.org/book.epub',
  };
  expect(read('a.json', annotation).notes[0]).toMatchObject({
    isUndated: false,
    note: {
      body: '<https://example.org/book.epub>\n\nA remark',
      tags: ['law', 'river'],
      colour: 'rose',
      createdAt: '2026-01-01T10:00:00.000Z',
    },
  });
});

const kml = (inside: string, before = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Folder>${inside}</Folder></Document></kml>`;

test('KML and KMZ of other programs give a note for each placemark', () => {
  const document = kml(
    `<Placemark><name>Bridge &amp; river</name><description><![CDATA[Old<br>and <i>long</i>]]></description>
     <TimeSpan><begin>1964</begin><end>1970</end></TimeSpan><styleUrl>#x</styleUrl>
     <ExtendedData><Data name="city"><value>Ojinaga</value></Data><SchemaData><SimpleData name="km">3</SimpleData></SchemaData></ExtendedData>
     <MultiGeometry><Point><coordinates> 190,29.5,800 </coordinates></Point>
     <LineString><coordinates>1,2 3,4
       5,6</coordinates></LineString></MultiGeometry></Placemark>
     <Placemark><name>Area</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,0</coordinates></LinearRing></outerBoundaryIs>
     <innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
     <Placemark><name>Way</name><gx:Track><when>2026</when><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord></gx:Track></Placemark>
     <Placemark><name>Nowhere</name></Placemark>`,
  );
  const { notes, refused } = read('a.kml', document);
  expect(notes.map(({ note }) => note.body)).toEqual([
    '**Bridge & river**\n\nOld\n\nand long\n\n- begin: 1964\n- end: 1970\n- city: Ojinaga\n- km: 3',
    '**Area**',
    '**Way**',
  ]);
  expect(refused).toMatchObject([{ from: 'a.kml · 4', error: { code: 'import.no-position' } }]);
  const shapes = [
    { type: 'Point', coordinates: [-170, 29.5] },
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    },
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [4, 5],
      ],
    },
  ];
  expect(shapesOf(document, 'a.kml')).toEqual(shapes);
  const kmz = zipSync({ 'doc.kml': strToU8(document), 'files/icon.png': strToU8('x') });
  expect(read('a.kmz', kmz).notes).toHaveLength(3);
});

test.each([
  [
    'a bomb of entities',
    kml(
      '<Placemark><name>&c;</name></Placemark>',
      '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>',
    ),
    'document type',
  ],
  ['an entity that nobody declared', kml('<Placemark><name>&file;</name></Placemark>'), 'broken'],
  ['what is cut off', kml('<Placemark>').slice(0, -20), 'broken'],
  ['elements without end', kml('<a>'.repeat(5000)), 'nested without end'],
  [
    'nothing but a link to elsewhere',
    kml('<NetworkLink><Link><href>https://example.org/x.kml</href></Link></NetworkLink>'),
    'only links to what lies elsewhere',
  ],
  ['no placemark', kml(''), 'no placemarks'],
])('KML with %s is refused with a sentence', (_what, document, sentence) => {
  expect(() => read('a.kml', document)).toThrow(sentence);
});

test('what is no form at all is told which there are, and not what a parser says', () => {
  for (const text of ['Shopping: milk', '<html></html>', 'name,lat,lon'])
    expect(() => read('a.csv', text)).toThrow(
      'Choose Lindero JSON, Web Annotations, GeoJSON, KML, KMZ, or Markdown',
    );
});

test('a description with İ in it keeps its words and its lines, and none of a script', () => {
  expect(textOfHtml('İİİİ<br>İstanbul <SCRIPT>run()</Script ><a href="https://example.org/a">da</a>')).toBe(
    'İİİİ\n\nİstanbul da <https://example.org/a>',
  );
});
