import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { drawMap } from '#shared/exchange/map/draw-map.ts';
import type { ExportInput } from '#shared/exchange/notes/export-input.ts';
import type { FormName } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { wellFormed } from '#shared/text/well-formed.ts';
import { exportInputOf } from './testing/export-input-of.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { writeForm } from './write-form.ts';

/** A note that says something hostile in every place where words may stand, on an article that is called so, too. */
function hostileInput(text: string, body = text): ExportInput {
  const inArticle = { articleId: 'a-b-relations', articleTitle: text };
  const anchor = { exact: text || 'x', prefix: text, suffix: text, start: 0, end: 1, sectionId: text };
  const point = { type: 'Point' as const, coordinates: [-99.1, 19.4] as const };
  const targets: readonly KeptSubject[] = [
    { kind: 'words', ...inArticle, anchor },
    { kind: 'section', ...inArticle, sectionId: text, title: text },
    { kind: 'mission', ...inArticle, missionId: text, name: text },
    { kind: 'place', ...inArticle, placeId: text, name: text },
    { kind: 'geometry', geometry: point, name: text },
    { kind: 'event', ...inArticle, eventId: text, edtf: text, text },
    { kind: 'period', first: '1846-01-01', last: '1848-12-31' },
    { kind: 'figure', ...inArticle, tableId: text, row: text, column: text },
  ];
  const note: Note = {
    id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
    body,
    tags: [text],
    colour: 'yellow',
    targets,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-02T00:00:00.000Z',
    trashedAt: null,
  };
  const input = exportInputOf([note]);
  return {
    ...input,
    articles: [{ id: 'a-b-relations', title: text, language: 'en', ofWikipedia: false }],
    factsOf: (target) => ({
      geometry: target.kind === 'geometry' ? target.geometry : null,
      first: target.kind === 'event' ? '1846-01-01' : null,
      last: null,
      edtf: target.kind === 'event' ? text : null,
    }),
    mapSources: [text],
  };
}

async function written(form: FormName, input: ExportInput) {
  return writeForm(form, input, () => Promise.reject(new Error('nothing prints here')));
}

async function textOf(form: FormName, input: ExportInput): Promise<string> {
  const file = await written(form, input);
  if (file.kind === 'folder') return file.files.map(({ content }) => content).join('\n');
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'attrs' in node ? [node, ...inside] : inside;
}

const harmless = new Set(
  'html head meta title style body main section article footer h1 h2 h3 h4 h5 h6 p span bdi em strong s code pre blockquote ul ol li hr br table thead tbody tr th td a time'.split(
    ' ',
  ),
);

/** What in a piece of HTML could do anything: elements and attributes that text must never become. */
function active(html: string): readonly string[] {
  return elementsOf(parseHtml(html)).flatMap(({ tagName, attrs }) => [
    ...(harmless.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs
      .filter(
        ({ name, value }) =>
          /^(?:on|src|style$|srcset|action|formaction|background|ping|xlink)/i.test(name) ||
          (name === 'href' && !/^(?:#|https:|mailto:|lindero:|notes\/)/i.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

/** Elements in a piece of HTML that is to be nothing but words. */
const markup = (html: string): readonly string[] =>
  elementsOf(parseHtml(html))
    .map(({ tagName }) => tagName)
    .filter((name) => !['html', 'head', 'body'].includes(name));

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .tuple(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        ']]>',
        '-->',
        '`',
        '[',
        '](',
        ')',
        '\n',
        '=',
        ';',
        '\u0000',
        'script',
        'a',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** Every hostile text that is known, and as many that are drawn. */
async function forEveryText(check: (text: string) => Promise<void>): Promise<void> {
  for (const text of hostileTexts) await check(text);
  await fc.assert(fc.asyncProperty(anyText, check), { numRuns: propertyRuns(60) });
}

test('a page of hostile notes and titles has nothing in it that runs, loads or leads elsewhere', async () => {
  await forEveryText(async (text) => {
    const html = await textOf('html', hostileInput(text));
    expect(active(html)).toEqual([]);
  });
});

test('what globes and timelines show as HTML is words, wherever a hostile text stood', async () => {
  await forEveryText(async (text) => {
    const input = hostileInput(text);
    const file = await written('kmz', input);
    const kmz = file.kind === 'file' ? unzipSync(file.content as Uint8Array) : {};
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(new TextDecoder().decode(kmz['doc.kml']), 'text/xml');
    const children = Array.from(document.documentElement?.firstChild?.childNodes ?? []);
    const about = children.find(({ nodeName }) => nodeName === 'description')?.textContent ?? '';
    expect(markup(about)).toEqual([]);
    const [feature] = readKml(document as unknown as Document).features;
    const { description = '' } = feature?.properties ?? {};
    expect(active(typeof description === 'string' ? description : description.value)).toEqual([]);

    const { events, title } = JSON.parse(await textOf('timeline', input));
    expect(events).toHaveLength(1);
    for (const event of [...events, title])
      for (const shown of [event.text.headline, event.text.text]) expect(active(shown)).toEqual([]);
    for (const shown of [events[0].group, events[0].display_date, events[0].text.headline])
      expect(markup(shown)).toEqual([]);
  });
});

test('forms of data are read by other programs and give every hostile word back as it was', async () => {
  await forEveryText(async (text) => {
    const input = hostileInput(text);
    const [note] = input.notes;
    expect(JSON.parse(await textOf('json', input)).notes).toEqual([note]);
    const [annotation] = JSON.parse(await textOf('jsonld', input)).items;
    expect(annotation['lindero:note'] ?? annotation).toBeDefined();
    expect(JSON.stringify(annotation)).toContain(JSON.stringify(text));
    const [feature] = JSON.parse(await textOf('geojson', input)).features;
    expect(feature.properties).toMatchObject({ description: text, place: text, tags: [text] });
    const rows = Papa.parse<string[]>(await textOf('csv', input), { delimiter: ',', newline: '\r\n' }).data;
    expect(rows[1]?.[2]?.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
  });
});

test('in Markdown only the note itself is markup: a hostile title, tag, quotation or name is words', async () => {
  const reader = new MarkdownIt('commonmark', { html: true });
  await forEveryText(async (text) => {
    const input = hostileInput(text, 'A note.');
    const folder = await written('markdown', input);
    const files = folder.kind === 'folder' ? folder.files.map(({ content }) => content) : [];
    for (const content of [...files, await textOf('markdown-file', input)]) {
      const end = content.indexOf('\n---\n', 3);
      expect(() => parseYaml(content.slice(4, end + 1))).not.toThrow();
      const html = reader.render(content.slice(end + 5).replace('<!-- lindero: end of the note -->', ''));
      expect(active(html)).toEqual([]);
    }
  });
});

test('a drawn map with hostile names is well-formed, and a picture of shapes and words', async () => {
  await forEveryText(async (text) => {
    const svg = drawMap({
      title: text,
      countries: [],
      pair: [{ lands: ['MX'], name: text, position: [-99, 19] }],
      border: [],
      missions: [],
      notes: [{ geometry: { type: 'Point', coordinates: [-99.1, 19.4] }, label: text, colour: '#c99a00' }],
    });
    const names = elementsOf(parseHtml(svg)).map(({ tagName }) => tagName);
    const shapes = ['html', 'head', 'body', 'svg', 'title', 'rect', 'path', 'g', 'text', 'circle', 'tspan'];
    expect(names.filter((name) => !shapes.includes(name))).toEqual([]);
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(svg, 'image/svg+xml');
    expect(wellFormed(document.documentElement?.nodeName ?? '')).toBe('svg');
  });
});
