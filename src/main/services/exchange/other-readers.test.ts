import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { anyNotes } from './testing/any-notes.ts';
import { exportInputOf, fileAs, writtenAs } from './testing/export-input-of.ts';

/** What the W3C's Web Annotation Data Model asks of a page ("MUST"), section by section. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
const selector: z.ZodType = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
  z.looseObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  z.looseObject({
    type: z.literal('FragmentSelector'),
    value: z.string(),
    conformsTo: iri,
    get refinedBy() {
      return selector.optional();
    },
  }),
]);
const resource = z.looseObject({
  type: z.literal('SpecificResource'),
  source: iri,
  rights: iri.optional(),
  selector: z.union([selector, z.array(selector)]).optional(),
});
const annotationPage = z.looseObject({
  '@context': z.array(z.unknown()).refine(([first]) => first === 'http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationPage'),
  items: z.array(
    z.looseObject({
      id: iri,
      type: z.literal('Annotation'),
      created: z.iso.datetime(),
      modified: z.iso.datetime(),
      motivation: z.enum(['commenting', 'highlighting']),
      body: z
        .array(
          z.looseObject({
            type: z.literal('TextualBody'),
            value: z.string(),
            purpose: z.enum(['commenting', 'tagging']),
          }),
        )
        .optional(),
      target: z.array(z.union([iri, resource])).min(1),
    }),
  ),
});

test('Web Annotations hold what the model asks of a page, whatever the notes', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const page = annotationPage.parse(JSON.parse(String(await fileAs('jsonld', all))));
      expect(page.items.map(({ id }) => id)).toEqual(all.map(({ id }) => `urn:uuid:${id}`));
    }),
  );
});

test('KMZ is a zip of KML: a strict parser takes it, another program finds every place, nothing asks a network', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const files = unzipSync((await fileAs('kmz', all)) as Uint8Array);
      const text = new TextDecoder().decode(files['doc.kml']);
      const strict = new SaxesParser({ xmlns: true });
      strict.on('error', (error) => {
        throw error;
      });
      strict.write(text).close();
      const read = readKml(new DOMParser().parseFromString(text, 'text/xml') as unknown as Document);
      const placed = all.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'geometry'));
      expect(read.features.map((each) => each?.geometry?.type).sort()).toEqual(
        placed.map((target) => (target.kind === 'geometry' ? target.geometry.type : '')).sort(),
      );
      expect(text).not.toMatch(/NetworkLink|<href/);
      // Globes show descriptions as HTML.
      const shown = read.features.flatMap((each) => [each?.properties?.description].flat());
      const descriptions = shown.map((each) => (typeof each === 'string' ? each : (each?.value ?? '')));
      const names = descriptions.flatMap((html) => elementsOf(parseHtml(html)).map(({ tagName }) => tagName));
      expect(names.filter((name) => ['script', 'img', 'iframe', 'form'].includes(name))).toEqual([]);
    }),
  );
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z
  .array(position)
  .min(4)
  .refine((points) => String(points[0]) === String(points.at(-1)));
const geoJson = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Point'), coordinates: position }),
        z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
        z.strictObject({
          type: z.literal('MultiLineString'),
          coordinates: z.array(z.array(position).min(2)).min(2),
        }),
        z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
        z.strictObject({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(ring).min(1)).min(2),
        }),
      ]),
    }),
  ),
});

test('GeoJSON is as RFC 7946 says: degrees, closed rings, seven decimals at most, no line over the antimeridian', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const { features } = geoJson.parse(JSON.parse(String(await fileAs('geojson', all))));
      for (const { geometry } of features) {
        const decimals = JSON.stringify(geometry.coordinates).matchAll(/-?\d+\.(\d+)(?!\d*e)/g);
        for (const [, digits = ''] of decimals) expect(digits.length).toBeLessThanOrEqual(7);
        for (const line of linesOf(geometry))
          line.forEach(([lon = 0], index) => {
            expect(Math.abs(lon - (line[index - 1]?.[0] ?? lon))).toBeLessThanOrEqual(180);
          });
      }
    }),
  );
});

/** The lines of a geometry that is drawn as lines. */
function linesOf({ type, coordinates }: { readonly type: string; readonly coordinates: unknown }) {
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  return lines as readonly (readonly (readonly number[])[])[];
}

test('CSV has a row a note for another parser and no cell that a spreadsheet runs; TimelineJS an event a dated thing', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const text = String(await fileAs('csv', all)).replace(/\r\n$/, '');
      const { data, errors } = Papa.parse<string[]>(text);
      expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
      expect(data.length).toBe(all.length + 1);
      for (const cell of data.flat())
        expect(cell.replace(/^["\s\p{Cf}\p{Cc}]+/u, '')).not.toMatch(
          /^[=+@＝＋－＠]|^-(?![\d.]+(?:e-\d+)?$)/,
        );
      const { events } = JSON.parse(String(await fileAs('timeline', all)));
      const dated = all.flatMap(({ targets }) =>
        targets.filter(({ kind }) => ['period', 'event'].includes(kind)),
      );
      expect(events.length).toBe(dated.length);
    }),
  );
});

test('Markdown has front matter that another YAML reader takes, and only relative links within the folder', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const written = await writtenAs('markdown', all);
      const files = written.kind === 'folder' ? written.files : [];
      const names = new Set(files.map(({ path }) => path));
      for (const { path, content } of files) {
        const front = parseYaml(content.slice(4, content.indexOf('\n---\n', 3) + 1));
        expect(typeof front.title).toBe('string');
        if (path !== 'index.md') continue;
        const links = Array.from(content.matchAll(/\]\((notes\/[^)]*)\)/g), ([, link = '']) => link);
        expect(new Set(links.map(decodeURIComponent))).toEqual(
          new Set([...names].filter((name) => name !== 'index.md')),
        );
      }
    }),
    { numRuns: propertyRuns(50) },
  );
});

/** Elements of a page and what they could do. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'attrs' in node ? [node, ...inside] : inside;
}

test('HTML of hostile notes has no script, no handler, no picture, no form, and links only where links may lead', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const page = String(await fileAs('html', all));
      const elements = elementsOf(parseHtml(page));
      const names = new Set(elements.map(({ tagName }) => tagName));
      for (const name of ['script', 'img', 'iframe', 'object', 'embed', 'form', 'link', 'base', 'input'])
        expect(names.has(name)).toBe(false);
      const attributes = elements.flatMap(({ attrs }) => attrs);
      expect(attributes.filter(({ name }) => /^on|^src|^srcset|^style/.test(name))).toEqual([]);
      for (const { name, value } of attributes)
        if (name === 'href') expect(value).toMatch(/^(?:#|https:|mailto:|lindero:)/);
      expect(
        elements.filter(
          ({ tagName, attrs }) =>
            tagName === 'section' && attrs.some(({ value }) => /^note-\d+$/.test(value)),
        ).length,
      ).toBe(all.length);
    }),
    { numRuns: propertyRuns(50) },
  );
});

test('the licence and source of an article travel with its words in every form', async () => {
  const [note] = fc.sample(
    anyNotes.filter((all) => all.some(({ targets }) => targets.some((target) => target.kind === 'words'))),
    { numRuns: 1, seed: 7 },
  );
  const all = (note ?? []).map((each) => ({
    ...each,
    targets: [
      ...each.targets,
      {
        kind: 'geometry' as const,
        name: '',
        geometry: { type: 'Point' as const, coordinates: [0, 0] as const },
      },
      { kind: 'period' as const, first: '1846-01-01', last: '1848-01-01' },
    ],
  }));
  expect(exportInputOf(all).articles).toHaveLength(1);
  for (const form of ['json', 'jsonld', 'markdown-file', 'html', 'geojson', 'csv', 'timeline'] as const) {
    const text = String(await fileAs(form, all));
    expect(text, form).toContain('creativecommons.org/licenses/by-sa/4.0');
    expect(text, form).toContain('en.wikipedia.org/wiki/A%E2%80%93B_');
  }
  const kml = new TextDecoder().decode(unzipSync((await fileAs('kmz', all)) as Uint8Array)['doc.kml']);
  expect(kml).toContain('creativecommons.org/licenses/by-sa/4.0');
  const folder = await writtenAs('markdown', all);
  for (const { content } of folder.kind === 'folder' ? folder.files : [])
    if (content.includes('"kind":"words"'))
      expect(content).toContain('creativecommons.org/licenses/by-sa/4.0');
});
