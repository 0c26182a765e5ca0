import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { BorderCitiesRequest } from '#shared/contract/world-channels.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { type Link, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { SearchAnswer, SearchRequest } from '#shared/models/search.ts';
import type { ReadingPlace, Session, TimelineForm } from '#shared/models/session.ts';
import type { Panes, Settings } from '#shared/models/settings.ts';
import type { NoteGeometry, Subject } from '#shared/models/subject.ts';
import type { BorderCity, WorldPlace } from '#shared/models/world.ts';
import { rangeOfPeriod, type TimeRange } from '#shared/time/time-range.ts';
import { createExchangeActions, type ExchangeActions } from './exchange-actions.ts';
import { createLibraryActions, type LibraryActions } from './library-actions.ts';
import { type MissionFilter, missionGroupKey, showGroup } from './mission-filter.ts';
import { createNoteActions, type NoteActions } from './note-actions.ts';
import { createNotebookActions, heedRefusals, type NotebookActions } from './notebook-actions.ts';
import { fetchAtlas } from './open-edition.ts';
import type { Seen, SeenStore } from './seen.ts';
import type { SelectedWords } from './selected-words.ts';
import { chosenMission } from './selection.ts';
import { freshReading, type PanelName, panelNames, type WindowState, type WindowStore } from './store.ts';
import { createStudyActions, type StudyActions } from './study-actions.ts';

export type Actions = {
  /** Asks the core what there is, and opens what the link names, else what was open last, else the first article. */
  readonly start: (link: string, place?: ReadingPlace | null) => Promise<void>;
  /** What is open stays open when the other cannot be opened. */
  readonly openArticle: (articleId: string) => Promise<void>;
  /** Follows a `lindero://` link, opening its article when another is open. */
  readonly openLink: (link: string) => Promise<void>;
  /** The same for an address that was shown before: back to where the reader was, and to the time that was shown. */
  readonly goTo: (link: string, place: ReadingPlace | null) => Promise<void>;
  readonly arrived: () => void;
  /**
   * Nothing is chosen that cannot be seen: a mission that the legend hides has its group shown again,
   * and where nothing lies open below the map, a place opens the sentences that name it.
   */
  readonly select: (selection: Subject) => void;
  /** What is selected on the page, to be noted. */
  readonly pickWords: (words: SelectedWords | null) => void;
  readonly filterMissions: (filter: MissionFilter) => void;
  readonly enterSection: (sectionId: string) => void;
  /** The article was brought elsewhere, at once and not by scrolling: a step to go back from. */
  readonly jump: () => void;
  /** Where reader and map stand now. */
  readonly see: (seen: Partial<Seen>) => void;
  readonly showTime: (range: TimeRange | null) => void;
  readonly shapeTimeline: (form: TimelineForm) => void;
  readonly followReader: (follow: boolean) => void;
  /** Opens a panel below the map, or closes it when it is open. */
  readonly togglePanel: (panel: PanelName) => void;
  readonly closePanel: () => void;
  /** Holds at once, and for this window also when it could not be saved, which is reported. */
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  /** While a bar between two parts is moved: shown, not saved. */
  readonly resizePanes: (change: Partial<Panes>) => void;
  readonly keepPanes: () => void;
  /** Asks the core; nothing of it is kept in the window's state. */
  readonly search: (request: SearchRequest) => Promise<Outcome<SearchAnswer>>;
  /** The same for the gazetteer: places by the beginning of a name. */
  readonly findPlaces: (name: string) => Promise<Outcome<readonly WorldPlace[]>>;
  readonly findBorderCities: (request: BorderCitiesRequest) => Promise<Outcome<readonly BorderCity[]>>;
  readonly point: (pointing: boolean) => void;
  /** Brings the map to what a note drew on it. */
  readonly showOnMap: (geometry: NoteGeometry) => void;
  readonly library: LibraryActions;
  readonly notebook: NotebookActions;
  readonly notes: NoteActions;
  readonly exchange: ExchangeActions;
  readonly study: StudyActions;
  /** Has a page of the web opened in the reader's own browser, once the reader has seen its address. */
  readonly openOutside: (address: string) => Promise<Outcome<unknown>>;
  readonly report: (problem: Failure) => void;
  /** Puts the oldest problem away. */
  readonly dismissProblem: () => void;
};

/** What of a session holds for whichever article is opened. */
function asLeft({ panel, timeline, follow }: Session): Partial<WindowState> {
  return { panel: panelNames.find((name) => name === panel) ?? 'none', timelineForm: timeline, follow };
}

/** Back to what was shown before, where it was read, and to the time that the timeline showed. */
function back(link: Link, place: ReadingPlace | null): Arrive {
  return (edition) => ({
    arrival: { reached: followLink(link, edition), place },
    timeRange: link.time === null ? null : rangeOfPeriod(link.time),
  });
}

/** What of the window's state is set together with an edition: where to go in it. */
type Arrive = (edition: Edition) => Partial<WindowState>;

export function createActions(store: WindowStore, seen: SeenStore, host: HostBridge): Actions {
  const { getState, setState } = store;
  const bridge = heedRefusals(host, () => void notebook.begin());
  /** Counts what was asked for, so that a slow answer never replaces a later one. */
  let opening = 0;

  const fail = (failure: Failure) => setState({ open: { status: 'failed', failure } });
  const report = (problem: Failure) => setState({ problems: [...getState().problems, problem] });
  const notes = createNoteActions(store, bridge, report);

  /** Opens an article with what is to be done in it. Answers with why it cannot be opened. */
  async function open(articleId: string, arrive: Arrive): Promise<Failure | null> {
    opening += 1;
    const mine = opening;
    const before = getState().open;
    setState({ open: { status: 'loading' } });
    const { open, packs } = await fetchAtlas(bridge, articleId);
    if (mine !== opening) return null;
    const { library } = getState();
    if (packs !== null) setState({ library: { ...library, packs } });
    if (open.status === 'failed' && before.status === 'ready') {
      setState({ open: before });
      return open.failure;
    }
    setState({ ...freshReading, open, ...(open.status === 'ready' ? arrive(open.atlas.edition) : {}) });
    return open.status === 'failed' ? open.failure : null;
  }

  async function openArticle(articleId: string, arrive: Arrive = () => ({})): Promise<void> {
    const failure = await open(articleId, arrive);
    if (failure !== null && getState().open.status === 'ready') report(failure);
  }

  async function follow(link: Link, arrive: Arrive): Promise<void> {
    const before = getState().open;
    if (before.status === 'ready' && before.atlas.edition.article.id === link.articleId) {
      setState(arrive(before.atlas.edition));
      return;
    }
    await openArticle(link.articleId, arrive);
  }

  async function read(text: string, arrive: (link: Link) => Arrive): Promise<void> {
    const link = parseLink(text);
    if (link !== null) return follow(link, arrive(link));
    report({ code: 'link.not-understood', message: `Lindero cannot read the link ${text}.` });
  }

  const openLink = (text: string) =>
    read(text, (link) => (edition) => ({
      arrival: { reached: followLink(link, edition), place: null },
      ...(link.time === null ? {} : { timeRange: rangeOfPeriod(link.time) }),
    }));

  const goTo = (text: string, place: ReadingPlace | null) => read(text, (link) => back(link, place));

  async function saveSettings(change: Partial<Settings>): Promise<void> {
    setState({ settings: { ...getState().settings, ...change } });
    const saved = await bridge.invoke('app.saveSettings', change);
    if (!saved.ok) report(saved.error);
  }

  async function openFirst(): Promise<void> {
    const packs = await bridge.invoke('library.list', {});
    if (!packs.ok) return fail(packs.error);
    const first = packs.value.find((pack) => pack.builtIn) ?? packs.value.find((pack) => !pack.problem);
    if (first !== undefined) return openArticle(first.id);
    fail({ code: 'library.empty', message: 'There is no article in the library.' });
  }

  /** As the window was left; an article that is no longer there is no reason to begin with a failure. */
  async function goOn(session: Session): Promise<void> {
    const link = parseLink(session.link);
    if (link === null) return openFirst();
    const isAtTop = link.subject.kind === 'article' && session.place === null;
    const failure = await open(link.articleId, (edition) => ({
      ...(isAtTop ? {} : back(link, session.place)(edition)),
      mapAtFirst: session.map,
    }));
    if (failure === null) return;
    if (failure.code !== 'library.no-such-article') report(failure);
    await openFirst();
  }

  const notebook = createNotebookActions(store, bridge, report);

  return {
    openArticle: (articleId) => openArticle(articleId),
    openLink,
    goTo,
    saveSettings,
    report,
    library: createLibraryActions(store, bridge, { report, openArticle }),
    notebook,
    notes,
    exchange: createExchangeActions(store, bridge, notes.saveAll),
    study: createStudyActions(store, bridge, report),
    search: (request) => bridge.invoke('search.query', request),
    openOutside: (address) => bridge.invoke('app.openOutside', { address }),
    findPlaces: (name) => bridge.invoke('world.places', { name }),
    findBorderCities: (request) => bridge.invoke('world.borderCities', request),
    async start(link, place = null) {
      setState({ open: { status: 'loading' } });
      const info = await bridge.invoke('app.info', {});
      if (!info.ok) return fail(info.error);
      const { settings, session, notices } = info.value;
      setState({ info: info.value, settings, problems: notices, ...asLeft(session) });
      notes.show(session.notes);
      void notebook.begin();
      void notes.refresh();
      return parseLink(link) === null ? goOn(session) : goTo(link, place);
    },
    arrived: () => setState({ arrival: null }),
    select(selection) {
      const { missionFilter, open, panel } = getState();
      const chosen = open.status === 'ready' ? chosenMission(open.atlas.edition, selection) : undefined;
      setState({
        selection,
        // What a place is chosen for is to read where it is named.
        panel: selection.kind === 'place' && panel === 'none' ? 'places' : panel,
        missionFilter:
          chosen === undefined ? missionFilter : showGroup(missionFilter, missionGroupKey(chosen)),
      });
    },
    pickWords: (words) => setState({ words }),
    filterMissions: (missionFilter) => setState({ missionFilter }),
    enterSection: (currentSectionId) => setState({ currentSectionId }),
    jump: () => setState({ jumps: getState().jumps + 1 }),
    see: (part) => seen.setState(part),
    shapeTimeline: (timelineForm) => setState({ timelineForm }),
    followReader: (follow) => setState({ follow }),
    point: (pointing) => setState({ pointing }),
    showOnMap: (geometry) => setState({ mapAim: { geometry } }),
    showTime: (timeRange) => setState({ timeRange }),
    togglePanel: (panel) => setState({ panel: getState().panel === panel ? 'none' : panel }),
    closePanel: () => setState({ panel: 'none' }),
    resizePanes(change) {
      const { settings } = getState();
      setState({ settings: { ...settings, panes: { ...settings.panes, ...change } } });
    },
    keepPanes: () => void saveSettings({ panes: getState().settings.panes }),
    dismissProblem: () => setState({ problems: getState().problems.slice(1) }),
  };
}
