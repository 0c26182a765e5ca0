import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import type { Reached } from '#shared/links/follow-link.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { MapExtent, ReadingPlace, TimelineForm } from '#shared/models/session.ts';
import { defaultSettings, type Settings } from '#shared/models/settings.ts';
import type { NoteGeometry, Subject } from '#shared/models/subject.ts';
import type { TimeRange } from '#shared/time/time-range.ts';
import { type ExchangeState, noExchange } from './exchange-state.ts';
import { emptyLibrary, type LibraryState } from './library-state.ts';
import { everyMission, type MissionFilter } from './mission-filter.ts';
import { type NotebookState, unknownNotebook } from './notebook-state.ts';
import { emptyNotes, type NotesState } from './notes-state.ts';
import type { OpenEdition } from './open-edition.ts';
import type { SelectedWords } from './selected-words.ts';
import { noSelection } from './selection.ts';
import { closedStudy, type StudyState } from './study-state.ts';

export const panelNames = ['none', 'missions', 'figures', 'places', 'placing'] as const;

/** What lies open below the map. */
export type PanelName = (typeof panelNames)[number];

/** Where a link, a step back or the last session leads, until the article has been brought there. */
export type Arrival = {
  readonly reached: Reached;
  /** Where the reader was when this was left; null: where that stands. */
  readonly place: ReadingPlace | null;
};

/** Everything the window shows that outlives one component. Changed by actions.ts only. */
export type WindowState = {
  /** null until the core has answered. */
  readonly info: AppInfo | null;
  readonly settings: Settings;
  readonly open: OpenEdition;
  readonly selection: Subject;
  /** Words that are selected on the page, to be noted; null when none are. */
  readonly words: SelectedWords | null;
  readonly missionFilter: MissionFilter;
  /** The section that the reader is in, by scroll. */
  readonly currentSectionId: string;
  /** What the timeline shows; null is everything. */
  readonly timeRange: TimeRange | null;
  readonly timelineForm: TimelineForm;
  /** Whether the map moves along with the section that is read. */
  readonly follow: boolean;
  /** Where the map begins; null: the whole relation. */
  readonly mapAtFirst: MapExtent | null;
  /** What a note drew, to be shown on the map; another object each time that is asked for. */
  readonly mapAim: { readonly geometry: NoteGeometry } | null;
  readonly panel: PanelName;
  readonly arrival: Arrival | null;
  /** Counts the jumps within the article: each is a step that one can go back from. */
  readonly jumps: number;
  /** Whether the next click on the map is the place of the chosen mission. */
  readonly pointing: boolean;
  readonly library: LibraryState;
  readonly notebook: NotebookState;
  readonly notes: NotesState;
  readonly exchange: ExchangeState;
  readonly study: StudyState;
  /** What failed beside the open article, or was mended at start: each is said until it is put away. */
  readonly problems: readonly Failure[];
};

export type WindowStore = StoreApi<WindowState>;

/** What belongs to one article and starts anew with the next. */
export const freshReading = {
  selection: noSelection,
  words: null,
  missionFilter: everyMission,
  currentSectionId: 'lead',
  timeRange: null,
  arrival: null,
  jumps: 0,
  mapAtFirst: null,
  mapAim: null,
  pointing: false,
} satisfies Partial<WindowState>;

export function createWindowStore(): WindowStore {
  return createStore<WindowState>(() => ({
    ...freshReading,
    info: null,
    settings: defaultSettings,
    open: { status: 'loading' },
    panel: 'none',
    timelineForm: 'band',
    follow: false,
    library: emptyLibrary,
    notebook: unknownNotebook,
    notes: emptyNotes,
    exchange: noExchange,
    study: closedStudy,
    problems: [],
  }));
}
