/**
 * Where the reader is in the text: the words at the upper edge of the article,
 * by the code point that their run starts at, and how many CSS pixels below the
 * edge the run begins (above it: negative). The same place in a wider column too.
 */
export type ReadingPlace = { readonly start: number; readonly below: number };

/** What the map shows: its middle in degrees, WGS 84, and its zoom. */
export type MapExtent = { readonly lat: number; readonly lon: number; readonly zoom: number };

export const timelineForms = ['band', 'list', 'folded'] as const;
export type TimelineForm = (typeof timelineForms)[number];

/** How the window was left, so that it comes back like that. */
export type Session = {
  /** The article, what was chosen in it, and what the timeline showed; empty before the first article. */
  readonly link: string;
  readonly place: ReadingPlace | null;
  /** null: the whole relation. */
  readonly map: MapExtent | null;
  /** What lay open below the map, by name; a name that is no longer known is nothing. */
  readonly panel: string;
  /** Whether the notes were open. */
  readonly notes: boolean;
  readonly timeline: TimelineForm;
  /** Whether the map follows the section that is read. */
  readonly follow: boolean;
};

export const firstSession: Session = {
  link: '',
  place: null,
  map: null,
  panel: 'none',
  notes: false,
  timeline: 'band',
  follow: false,
};
