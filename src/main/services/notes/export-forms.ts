import { attributionOf, type ExportInput } from '#shared/exchange/notes/export-input.ts';
import { writeGeoJson } from '#shared/exchange/notes/geojson.ts';
import { writeKmz } from '#shared/exchange/notes/kmz.ts';
import { writeLinderoJson } from '#shared/exchange/notes/lindero-json.ts';
import { writeNotesCsv } from '#shared/exchange/notes/notes-csv.ts';
import { writeTimelineJson } from '#shared/exchange/notes/timeline-json.ts';
import { writeWebAnnotations } from '#shared/exchange/notes/web-annotation.ts';

/** A form in which notes leave the atlas. */
export type ExportForm = {
  readonly name: string;
  /** For people: what it is, and what it leaves behind. */
  readonly keeps: string;
  readonly write: (input: ExportInput) => string | Uint8Array;
};

export const exportForms: readonly ExportForm[] = [
  {
    name: 'json',
    keeps: 'everything; can be imported again',
    write: (input) => writeLinderoJson(input, input.articles.map(attributionOf)),
  },
  { name: 'jsonld', keeps: 'W3C Web Annotations: everything', write: writeWebAnnotations },
  { name: 'geojson', keeps: 'notes that lie somewhere; no anchors to words', write: writeGeoJson },
  { name: 'kmz', keeps: 'notes that lie somewhere, for globes; no anchors to words', write: writeKmz },
  { name: 'csv', keeps: 'a row a note; no geometry, no anchors', write: writeNotesCsv },
  { name: 'timeline', keeps: 'notes that have a time, for TimelineJS', write: writeTimelineJson },
];
