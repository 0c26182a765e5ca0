import type { Focus } from '#renderer/state/focus.ts';
import type { MissionFilter } from '#renderer/state/mission-filter.ts';
import type { Attribution } from '#shared/contract/app-channels.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { MapExtent } from '#shared/models/session.ts';
import type { NoteGeometry, Subject } from '#shared/models/subject.ts';
import type { CountryFacts, PairGeometry } from '#shared/models/world.ts';
import type { FindPlaces } from './sketch/PointEntry.tsx';
import type { AskBorderCities } from './tools/border/use-border-cities.ts';

/** What the frame gives the map. Words and their language come from `useTranslate()`. */
export type MapViewProps = {
  readonly edition: Edition;
  /** Facts about every State that the edition speaks of; look them up by `iso2`. */
  readonly countries: readonly CountryFacts[];
  /** The land border of the two sides; null when they do not meet or are no States. */
  readonly border: PairGeometry | null;
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
  readonly filter: MissionFilter;
  readonly onFilter: (filter: MissionFilter) => void;
  /** Leads from a marker to its words, from its `start` to the end of its `source`: scrolls there and moves the focus. */
  readonly onShowInArticle: (mission: Mission) => void;
  /** Takes the place that is pointed at; null while a click on the ground only lets go. */
  readonly onPoint: ((lat: number, lon: number) => void) | null;
  readonly onStopPointing: () => void;
  /** Whether something else lies open below the map: it and a tool of the map take each other's place. */
  readonly isPanelOpen: boolean;
  readonly onClosePanel: () => void;
  /** Asks the gazetteer for places by the beginning of a name. */
  readonly onFindPlaces: FindPlaces;
  /** Asks for the cities along the border. */
  readonly onBorderCities: AskBorderCities;
  /** The places that the text speaks of, and which of them is chosen. */
  readonly focus: Focus;
  /** Whether the map moves along with the text. */
  readonly follow: boolean;
  readonly onFollow: (follow: boolean) => void;
  /** What a note drew, to be brought into view; another object each time that is asked for. */
  readonly aim: { readonly geometry: NoteGeometry } | null;
  /** What the map shows when it begins; null: the whole relation. */
  readonly atFirst: MapExtent | null;
  /** Told what the map shows whenever it has come to rest. Should be stable. */
  readonly onExtent: (extent: MapExtent | null) => void;
  /** Whose data the map is drawn from. */
  readonly attributions: readonly Attribution[];
};
