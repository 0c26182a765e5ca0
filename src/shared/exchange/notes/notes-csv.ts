import { keptName } from '#shared/subjects/kept.ts';
import { toCsv } from '../csv.ts';
import { articlesOf, attributionOf, type ExportInput, titleOf } from './export-input.ts';
import { roundGeometry } from './geojson.ts';
import { linkReader, rewriteLinks } from './linked-words.ts';

/** A Markdown link within the atlas, which a cell has no place for. */
const ownLink = /\[([^[\]\n]{1,500})\]\(lindero:[^()\s]{1,4000}\)/g;

/** A row a note, for spreadsheets: with the position of its first point; lines, areas and anchors are left out. */
export function writeNotesCsv(input: ExportInput): string {
  const { notes, factsOf } = input;
  const linksOf = linkReader(input);
  return toCsv(
    [
      'id',
      'title',
      'note',
      'about',
      'article',
      'when',
      'lat',
      'lon',
      'tags',
      'colour',
      'created',
      'updated',
      'source',
    ],
    notes.map((note) => {
      const facts = note.targets.map(factsOf);
      const places = facts.flatMap(({ geometry }) => (geometry === null ? [] : [roundGeometry(geometry)]));
      const point = places.find((geometry) => geometry.type === 'Point');
      const [lon = null, lat = null] = point?.type === 'Point' ? point.coordinates : [];
      return [
        note.id,
        titleOf(note),
        rewriteLinks(note.body, linksOf(note), ({ words }) => words).replace(ownLink, '$1'),
        note.targets.map(keptName).join(' | '),
        [
          ...new Set(
            note.targets.flatMap((target) => ('articleTitle' in target ? [target.articleTitle] : [])),
          ),
        ].join(' | '),
        facts.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])).join(' | '),
        lat,
        lon,
        note.tags.join(' | '),
        note.colour,
        note.createdAt,
        note.updatedAt,
        articlesOf(note, input).map(attributionOf).join(' | '),
      ];
    }),
  );
}
