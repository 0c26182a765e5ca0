import type { Mission } from './mission.ts';

export type SectionName = { readonly id: string; readonly title: string };

export type MissionName = Pick<Mission, 'id' | 'sending' | 'receiving' | 'type' | 'city'>;

/** A number or word in a table or the infobox that is not what it was. */
export type FigureChange = {
  readonly sectionId: string;
  /** Title of the section. */
  readonly section: string;
  readonly row: string;
  /** Empty for the infobox, whose facts have a key and no column. */
  readonly column: string;
  /** Empty where there was, or is, nothing. */
  readonly before: string;
  readonly after: string;
};

/** What a newer edition says otherwise than the one before it. */
export type EditionChanges = {
  readonly sections: {
    readonly added: readonly SectionName[];
    readonly removed: readonly SectionName[];
    readonly renamed: readonly { readonly id: string; readonly before: string; readonly after: string }[];
    /** Same title, other text. */
    readonly changed: readonly SectionName[];
  };
  readonly missions: {
    readonly opened: readonly MissionName[];
    readonly closed: readonly MissionName[];
    /** The same post under another type or city name. */
    readonly renamed: readonly { readonly before: MissionName; readonly after: MissionName }[];
  };
  readonly figures: readonly FigureChange[];
};
