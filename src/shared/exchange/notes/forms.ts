import type { FormName } from '#shared/models/exchange.ts';

/** A form in which notes leave the atlas: what it is called, and what a person should know before choosing it. */
export type Form = {
  /** As the command line and the contract name it. */
  readonly name: FormName;
  /** Of the file, without a dot. A folder of files travels as a zip where one file is wanted. */
  readonly extension: string;
  readonly mediaType: string;
  /** Exported, wiped and imported again, the notebook is the same. */
  readonly lossless: boolean;
  /** Whether Lindero reads it. */
  readonly imported: boolean;
  /** In English, as the terminal says it; the window's catalogues say the same in its languages. */
  readonly keeps: string;
  readonly loses: string;
};

/** Every form, the lossless ones first. docs/notes-exchange.md has the same table. */
export const forms: readonly Form[] = [
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    lossless: true,
    imported: true,
    keeps:
      'Everything: the earlier states of each note and the answers in study, too; the trash when it is asked for.',
    loses: 'Nothing.',
  },
  {
    name: 'jsonld',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    lossless: true,
    imported: true,
    keeps: 'Everything, as W3C Web Annotations that other programs read.',
    loses: 'The earlier states of each note, and the answers in study.',
  },
  {
    name: 'markdown',
    extension: 'zip',
    mediaType: 'application/zip',
    lossless: true,
    imported: true,
    keeps: 'Everything, a file a note with YAML front matter, for Obsidian and other programs.',
    loses: 'The earlier states of each note, and the answers in study.',
  },
  {
    name: 'markdown-file',
    extension: 'md',
    mediaType: 'text/markdown',
    lossless: false,
    imported: false,
    keeps: 'The text of the notes and what they are about, in one file to read.',
    loses: 'Anchors, shapes on the map, and the way back into Lindero.',
  },
  {
    name: 'html',
    extension: 'html',
    mediaType: 'text/html',
    lossless: false,
    imported: false,
    keeps: 'The article’s text with the notes in it, and a drawn map: one page that opens anywhere, offline.',
    loses: 'The way back into Lindero.',
  },
  {
    name: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    lossless: false,
    imported: false,
    keeps: 'The same page for print: tagged, with an outline.',
    loses: 'The way back into Lindero.',
  },
  {
    name: 'geojson',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    lossless: false,
    imported: true,
    keeps: 'Notes that lie somewhere, with text, tags and colour, for maps.',
    loses: 'Notes without a place, and anchors to words and dates.',
  },
  {
    name: 'kmz',
    extension: 'kmz',
    mediaType: 'application/vnd.google-earth.kmz',
    lossless: false,
    imported: true,
    keeps: 'Notes that lie somewhere, with their time, for globes.',
    loses: 'Notes without a place, anchors to words and dates, and the form of the text.',
  },
  {
    name: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    lossless: false,
    imported: false,
    keeps: 'A row a note, with the position of its first point, for spreadsheets.',
    loses: 'Lines, areas, anchors, and the way back into Lindero.',
  },
  {
    name: 'timeline',
    extension: 'json',
    mediaType: 'application/json',
    lossless: false,
    imported: false,
    keeps: 'Notes that have a time, as TimelineJS reads them.',
    loses: 'Notes without a time, places, and the way back into Lindero.',
  },
];

export function formNamed(name: string): Form | undefined {
  return forms.find((form) => form.name === name);
}
