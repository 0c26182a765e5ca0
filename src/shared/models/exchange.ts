/** The forms in which notes leave the atlas, as the command line and the contract name them. */
export const formNames = [
  'json',
  'jsonld',
  'markdown',
  'markdown-file',
  'html',
  'pdf',
  'geojson',
  'kmz',
  'csv',
  'timeline',
] as const;
export type FormName = (typeof formNames)[number];

/**
 * What an import would do with a note. new: it is not there; changed: the file
 * has another, later or equally old state; older: the notebook has a later
 * state, or the form keeps less of it; same: nothing to do.
 */
export type ImportStatus = 'new' | 'changed' | 'older' | 'same';

/** Which notes are meant; every part that is not null narrows it. */
export type ExportSelection = {
  readonly articleId: string | null;
  /** `a` means `a/b`, too. */
  readonly tag: string | null;
  /** Last changed at or after this moment, and before that one: ISO 8601 with `Z`. */
  readonly changedFrom: string | null;
  readonly changedBefore: string | null;
  readonly withTrash: boolean;
};
