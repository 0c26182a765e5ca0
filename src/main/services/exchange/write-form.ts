import { strToU8, zipSync } from 'fflate';
import type { ExportInput } from '#shared/exchange/notes/export-input.ts';
import { writeGeoJson } from '#shared/exchange/notes/geojson.ts';
import { writeHtml } from '#shared/exchange/notes/html/write-html.ts';
import { writeKmz } from '#shared/exchange/notes/kmz.ts';
import { writeLinderoJson } from '#shared/exchange/notes/lindero-json.ts';
import { type FolderFile, writeMarkdownFolder } from '#shared/exchange/notes/markdown/write-folder.ts';
import { writeMarkdownFile } from '#shared/exchange/notes/markdown/write-one-file.ts';
import { writeNotesCsv } from '#shared/exchange/notes/notes-csv.ts';
import { writeTimelineJson } from '#shared/exchange/notes/timeline-json.ts';
import { writeWebAnnotations } from '#shared/exchange/notes/web-annotation.ts';
import type { FormName } from '#shared/models/exchange.ts';

/** Prints a page as PDF, tagged and with an outline. Fails with `export.no-printer` or `export.not-printed`. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

export type Written =
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'folder'; readonly files: readonly FolderFile[] };

/** Writes notes in a form. */
export async function writeForm(form: FormName, input: ExportInput, printPdf: PrintPdf): Promise<Written> {
  switch (form) {
    case 'json':
      return file(writeLinderoJson(input));
    case 'jsonld':
      return file(writeWebAnnotations(input));
    case 'markdown':
      return { kind: 'folder', files: writeMarkdownFolder(input) };
    case 'markdown-file':
      return file(writeMarkdownFile(input));
    case 'html':
      return file(writeHtml(input));
    case 'pdf':
      return file(await printPdf(writeHtml(input)));
    case 'geojson':
      return file(writeGeoJson(input));
    case 'kmz':
      return file(writeKmz(input));
    case 'csv':
      return file(writeNotesCsv(input));
    case 'timeline':
      return file(writeTimelineJson(input));
  }
}

const file = (content: string | Uint8Array): Written => ({ kind: 'file', content });

/** A folder as one file, to be handed over: a zip. `at` is the time of its files, so that the same notes give the same bytes. */
export function toZip(files: readonly FolderFile[], at: string): Uint8Array {
  const entries = Object.fromEntries(files.map(({ path, content }) => [path, strToU8(content)]));
  return zipSync(entries, { mtime: new Date(at) });
}
