import { toCsv } from '../csv.ts';
import { type ExportInput, nameOf, titleOf } from './export-input.ts';

/** A row a note: for spreadsheets and card programs. Geometry and anchors are left out. */
export function writeNotesCsv({ notes, factsOf }: ExportInput): string {
  return toCsv(
    ['id', 'title', 'note', 'about', 'article', 'when', 'lat', 'lon', 'tags', 'colour', 'created', 'updated'],
    notes.map((note) => {
      const facts = note.targets.map(factsOf);
      const point = facts.map(({ geometry }) => geometry).find((geometry) => geometry?.type === 'Point');
      const [lon = null, lat = null] = point?.type === 'Point' ? point.coordinates : [];
      return [
        note.id,
        titleOf(note),
        note.body,
        note.targets.map(nameOf).join(' | '),
        [
          ...new Set(
            note.targets.flatMap((target) => ('articleTitle' in target ? [target.articleTitle] : [])),
          ),
        ].join(' | '),
        facts.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])).join(' | '),
        lat,
        lon,
        note.tags.join(' '),
        note.colour,
        note.createdAt,
        note.updatedAt,
      ];
    }),
  );
}
