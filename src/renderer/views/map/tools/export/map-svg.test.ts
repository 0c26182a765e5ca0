import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type Colours, colourTokens } from '#renderer/styles/tokens.ts';
import { labelStyle } from '../../labels/label-style.ts';
import type { MapDrawing } from './map-drawing.ts';
import { mapSvg } from './map-svg.ts';

const colours = Object.fromEntries(colourTokens.map((token) => [token, 'rgb(1, 2, 3)'])) as Colours;

const drawing: MapDrawing = {
  frame: { lon: -100, lat: 30, zoom: 4.5, width: 600, height: 400 },
  language: 'en',
  colours,
  fonts: { read: '"Source Serif 4 Variable", serif', use: 'Inter' },
  caption: 'Mexico–United States relations',
  shapes: [
    { path: 'M0,0L10,0L10,10Z', style: { kind: 'fill', colour: 'rgb(9, 9, 9)' } },
    { path: 'M0,0L600,400', style: { kind: 'line', colour: 'red', width: 1.23456, dash: [3, 2] } },
  ],
  labels: [{ lines: ['UNITED', 'STATES'], middle: { x: 100, y: 100 }, style: labelStyle('side', 5) }],
  leaders: 'M1 1l5 5',
  markers: [
    { x: 10, y: 20, type: 'embassy', side: 'first', review: false, name: 'Embassy of Mexico' },
    { x: 30, y: 40, type: 'consulate', side: 'other', review: true, name: 'Consulate' },
  ],
  scale: { pixels: 100, text: '300 km' },
  legend: [
    {
      heading: 'Mexico in the United States',
      entries: [{ type: 'embassy', side: 'first', label: 'Embassy' }],
    },
  ],
  remarks: ['Centre 30.00000, -100.00000', 'Made with Natural Earth.'],
};

/** What another program reads: names of elements, and all text, in order. */
function parsed(xml: string): { readonly elements: readonly string[]; readonly text: string } {
  const elements: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri }) =>
    elements.push(`${uri === 'http://www.w3.org/2000/svg' ? '' : '?'}${local}`),
  );
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, text };
}

test('the file is SVG to an independent parser, with caption, names, scale, legend and sources as text', () => {
  const { text, width, height } = mapSvg(drawing);
  const read = parsed(text);
  expect(read.elements[0]).toBe('svg');
  expect(read.elements.some((name) => name.startsWith('?'))).toBe(false);
  expect(read.elements).not.toContain('image');
  for (const words of [
    drawing.caption,
    'UNITED',
    '300 km',
    'Mexico in the United States',
    ...drawing.remarks,
  ])
    expect(read.text).toContain(words);
  expect(read.text).toContain('Embassy of Mexico');
  expect([width > 600, height > 400]).toEqual([true, true]);
  // It stands alone: no style sheet, script or address but that of SVG itself.
  expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(text).not.toMatch(/<style|<script|href|var\(/);
});

test('whatever an article is called, the file stays well-formed and says it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('<script>alert(1)</script>', '"&\'<>]]>', '\u0000\u0008\uffff\ud800', '&amp;'),
  );
  fc.assert(
    fc.property(hostile, hostile, (caption, name) => {
      const markers = drawing.markers.map((marker) => ({ ...marker, name }));
      const { text } = mapSvg({ ...drawing, caption, remarks: [name], markers });
      expect(parsed(text).elements).not.toContain('script');
    }),
  );
  expect(parsed(mapSvg({ ...drawing, caption: 'A & B <c> "d"' }).text).text).toContain('A & B <c> "d"');
});
