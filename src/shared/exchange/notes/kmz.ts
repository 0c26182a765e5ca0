import { strToU8, zipSync } from 'fflate';
import type { NoteColour } from '#shared/models/note.ts';
import type { NoteGeometry } from '#shared/models/subject.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { wellFormed } from '#shared/text/well-formed.ts';
import { attributionOf, type ExportInput, titleOf } from './export-input.ts';
import { noteHex } from './geojson.ts';
import { escapeHtml } from './html/escape-html.ts';
import { markdownToHtml } from './html/markdown-html.ts';
import { linkReader } from './linked-words.ts';

/**
 * Notes that lie somewhere, as KMZ: one `doc.kml` after OGC KML 2.2 with a
 * folder a tag, a style a colour, times as `TimeSpan`, the rest as
 * `ExtendedData`. No `NetworkLink`, and no picture in the text, which globes
 * show as HTML: nothing in it asks a network.
 */
export function writeKmz(input: ExportInput): Uint8Array {
  // A zip entry without a time of its own would make every export differ.
  return zipSync({ 'doc.kml': strToU8(writeKml(input)) }, { mtime: new Date(input.exportedAt) });
}

export function writeKml(input: ExportInput): string {
  const folders = new Map<string, string[]>();
  const linksOf = linkReader(input);
  for (const note of input.notes) {
    for (const target of note.targets) {
      const facts = input.factsOf(target);
      if (facts.geometry === null) continue;
      const folder = note.tags[0] ?? '';
      const placemark = [
        '<Placemark>',
        element('name', titleOf(note)),
        element('description', markdownToHtml(note.body, { linkTo: linksOf(note) })),
        timeOf(facts.first, facts.last),
        `<styleUrl>#${note.colour}</styleUrl>`,
        '<ExtendedData>',
        ...Object.entries({
          note: note.id,
          about: keptName(target),
          tags: note.tags.join(', '),
          created: note.createdAt,
          updated: note.updatedAt,
        }).map(([name, value]) => `<Data name="${name}"><value>${escapeXml(value)}</value></Data>`),
        '</ExtendedData>',
        geometryOf(facts.geometry),
        '</Placemark>',
      ].join('');
      const placemarks = folders.get(folder);
      if (placemarks === undefined) folders.set(folder, [placemark]);
      else placemarks.push(placemark);
    }
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    element('name', 'Lindero'),
    // As those of the places, it is shown as HTML: a title is text in it.
    element('description', input.articles.map((article) => escapeHtml(attributionOf(article))).join('<br>')),
    ...Object.entries(noteHex).map(([colour, hex]) => styleOf(colour as NoteColour, hex)),
    ...[...folders].map(
      ([name, placemarks]) => `<Folder>${element('name', name)}${placemarks.join('')}</Folder>`,
    ),
    '</Document></kml>\n',
  ].join('\n');
}

/** KML writes colours as alpha, blue, green, red. */
function styleOf(colour: NoteColour, hex: string): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const line = `ff${blue}${green}${red}`;
  return `<Style id="${colour}"><IconStyle><color>${line}</color></IconStyle><LineStyle><color>${line}</color><width>2</width></LineStyle><PolyStyle><color>66${line.slice(2)}</color></PolyStyle></Style>`;
}

function timeOf(first: string | null, last: string | null): string {
  if (first === null && last === null) return '';
  return `<TimeSpan>${first === null ? '' : element('begin', first)}${last === null ? '' : element('end', last)}</TimeSpan>`;
}

function geometryOf(geometry: NoteGeometry): string {
  const line = (positions: readonly (readonly [number, number])[]) =>
    element('coordinates', positions.map(([lon, lat]) => `${lon},${lat}`).join(' '));
  switch (geometry.type) {
    case 'Point':
      return `<Point>${line([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${line(geometry.coordinates)}</LineString>`;
    case 'Polygon': {
      const rings = geometry.coordinates.map((ring, index) => {
        const side = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
        return `<${side}><LinearRing>${line(ring)}</LinearRing></${side}>`;
      });
      return `<Polygon>${rings.join('')}</Polygon>`;
    }
  }
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** Escaped, and without the control characters and half pairs that no XML may hold. */
function escapeXml(text: string): string {
  return escapeHtml(
    wellFormed(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
  );
}
