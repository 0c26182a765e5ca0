import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeRange } from '#renderer/views/timeline/time-range.ts';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { Destination } from '#shared/links/follow-link.ts';
import { defaultSettings, type Settings } from '#shared/models/settings.ts';
import { emptyLibrary, type LibraryState } from './library-state.ts';
import { everyMission, type MissionFilter } from './mission-filter.ts';
import { type NotebookState, unknownNotebook } from './notebook-state.ts';
import type { OpenEdition } from './open-edition.ts';
import { noSelection, type Selection } from './selection.ts';

/** What lies open below the map. */
export type PanelName = 'none' | 'missions' | 'figures' | 'places' | 'placing';

/** Everything the window shows that outlives one component. Changed by actions.ts only. */
export type WindowState = {
  /** null until the core has answered. */
  readonly info: AppInfo | null;
  readonly settings: Settings;
  readonly open: OpenEdition;
  readonly selection: Selection;
  readonly missionFilter: MissionFilter;
  /** The section that the reader is in, by scroll. */
  readonly currentSectionId: string;
  /** What the timeline shows; null is everything. */
  readonly timeRange: TimeRange | null;
  readonly panel: PanelName;
  /** Where a link led, until the article has been brought there. */
  readonly arrival: Destination | null;
  /** Whether the next click on the map is the place of the chosen mission. */
  readonly pointing: boolean;
  readonly library: LibraryState;
  readonly notebook: NotebookState;
  /** What failed beside the open article, or was mended at start: each is said until it is put away. */
  readonly problems: readonly Failure[];
};

export type WindowStore = StoreApi<WindowState>;

/** What belongs to one article and starts anew with the next. */
export const freshReading = {
  selection: noSelection,
  missionFilter: everyMission,
  currentSectionId: 'lead',
  timeRange: null,
  arrival: null,
  pointing: false,
} satisfies Partial<WindowState>;

export function createWindowStore(): WindowStore {
  return createStore<WindowState>(() => ({
    ...freshReading,
    info: null,
    settings: defaultSettings,
    open: { status: 'loading' },
    panel: 'none',
    library: emptyLibrary,
    notebook: unknownNotebook,
    problems: [],
  }));
}
