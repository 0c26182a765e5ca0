import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { CopyLinkProvider } from '#renderer/components/CopyLink.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Actions } from '#renderer/state/actions.ts';
import { focusOf } from '#renderer/state/focus.ts';
import type { Atlas } from '#renderer/state/open-edition.ts';
import { panelsOf } from '#renderer/state/panels-of.ts';
import { layoutWindow } from '#renderer/state/panes.ts';
import { noSelection } from '#renderer/state/selection.ts';
import type { WindowState } from '#renderer/state/store.ts';
import { MapView } from '#renderer/views/map/MapView.tsx';
import { NotesLayer } from '#renderer/views/notes/NotesLayer.tsx';
import { useNoteCommands } from '#renderer/views/notes/use-note-commands.ts';
import { useNotebook } from '#renderer/views/notes/use-notebook.ts';
import { useSavingOnLeave } from '#renderer/views/notes/use-saving-on-leave.ts';
import { ArticleView } from '#renderer/views/reader/ArticleView.tsx';
import { ContentsView } from '#renderer/views/reader/ContentsView.tsx';
import { contentsEntries } from '#renderer/views/reader/contents-entries.ts';
import { useReadingPlace } from '#renderer/views/reader/reading-place.ts';
import { showWordsOf } from '#renderer/views/reader/show-words-of.ts';
import { useCurrentSection } from '#renderer/views/reader/use-current-section.ts';
import { useKeptLine } from '#renderer/views/reader/use-kept-line.ts';
import { SearchBox } from '#renderer/views/search/SearchBox.tsx';
import { SettingsMenu } from '#renderer/views/settings/SettingsMenu.tsx';
import { StudyLayer } from '#renderer/views/study/StudyLayer.tsx';
import { TimelineView } from '#renderer/views/timeline/TimelineView.tsx';
import type { Attribution } from '#shared/contract/app-channels.ts';
import { formatHash } from '#shared/links/link.ts';
import { linkOf } from '#shared/links/link-of.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { MapExtent, ReadingPlace } from '#shared/models/session.ts';
import type { Subject } from '#shared/models/subject.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import { Banner } from './Banner.tsx';
import { CopiedMessage } from './CopiedMessage.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Frame } from './Frame.tsx';
import { subjectHere } from './link-here.ts';
import { Panel } from './Panel.tsx';
import { Problem } from './Problem.tsx';
import { pointing } from './pointing.ts';
import { useArrival } from './use-arrival.ts';
import { useLinkCopier } from './use-link-copier.ts';
import { useNavigation } from './use-navigation.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useWindowSize } from './use-window-size.ts';

/** Nothing of the notes' Markdown is loaded before their column is opened. */
const NotesPanel = lazy(() =>
  import('#renderer/views/notes/NotesPanel.tsx').then((module) => ({ default: module.NotesPanel })),
);

export type AtlasWindowProps = {
  readonly atlas: Atlas;
  readonly state: WindowState;
  readonly actions: Actions;
};

/** Until the core has said whose data the map is drawn from. */
const noAttributions: readonly Attribution[] = [];

/** One open article: its contents, text, map and timeline, each given what it shows and what it may change. */
export function AtlasWindow({ atlas, state, actions }: AtlasWindowProps) {
  const { edition, countries, border } = atlas;
  const { article } = edition;
  const { language } = useTranslate();
  const { settings, currentSectionId } = state;
  const panel = panelsOf(edition).has(state.panel) ? state.panel : 'none';
  const { width, height, textScale } = useWindowSize();
  const layout = layoutWindow(width, height, settings.panes, state.notes.shown, textScale);
  const notebook = useNotebook(atlas, state, actions);
  useSavingOnLeave(actions.notes.saveAll);
  const contents = useMemo(() => contentsEntries(edition), [edition]);
  const { copy, copied, dismiss } = useLinkCopier(edition);
  const nameOf = useCallback(
    (subject: Subject) => nameIn(edition, subject, { countries, language }) ?? article.title,
    [edition, countries, language, article.title],
  );
  const copyLinkHere = useCallback(() => {
    const subject = subjectHere(edition, state.selection, currentSectionId);
    copy(subject, nameOf(subject));
  }, [edition, state.selection, currentSectionId, copy, nameOf]);
  const focus = useMemo(
    () => focusOf(edition, state.selection, currentSectionId),
    [edition, state.selection, currentSectionId],
  );
  const runNoteCommand = useNoteCommands(edition, state, notebook.panel.chosen, actions);
  const navigation = useNavigation(
    article,
    currentSectionId,
    settings.characterKeys,
    actions,
    copyLinkHere,
    runNoteCommand,
  );
  const seeMap = useCallback((map: MapExtent | null) => actions.see({ map }), [actions]);
  const seePlace = useCallback((place: ReadingPlace) => actions.see({ place }), [actions]);
  useCurrentSection(article.id, actions.enterSection);
  useReadingPlace(article.id, seePlace);
  useKeptLine(article.id);
  useReadingKeys();
  useArrival(state.arrival, edition, actions);
  useEffect(
    function nameWindow() {
      document.title = `${article.title} – Lindero`;
    },
    [article.title],
  );

  /** Another step: one can go back to where one read before. */
  const showInArticle = (chosen: Subject) => {
    showWordsOf(edition, chosen);
    actions.jump();
  };
  const shown = { edition, countries, selection: state.selection, onSelect: actions.select };
  const missions = {
    filter: state.missionFilter,
    onFilter: actions.filterMissions,
    onShowInArticle: ({ id }: Mission) => showInArticle({ kind: 'mission', id }),
  };
  const [problem] = state.problems;
  return (
    <CopyLinkProvider value={copy}>
      <NotesLayer notebook={notebook} actions={actions}>
        <Frame
          layout={layout}
          onResize={actions.resizePanes}
          onResized={actions.keepPanes}
          contentsOpen={navigation.contentsOpen}
          onCloseContents={navigation.toggleContents}
          panelName={panel}
          banner={
            <Banner
              edition={edition}
              contentsOpen={layout.form === 'columns' ? null : navigation.contentsOpen}
              onToggleContents={navigation.toggleContents}
              panel={panel}
              onTogglePanel={actions.togglePanel}
              onLibrary={() => void actions.library.show(true)}
              onStudy={() => void actions.study.open()}
              notes={{ shown: state.notes.shown, count: notebook.count }}
              onToggleNotes={() => actions.notes.show(!state.notes.shown)}
              search={
                <SearchBox
                  articleId={article.id}
                  section={{
                    id: currentSectionId,
                    title: nameOf({ kind: 'section', id: currentSectionId }),
                  }}
                  onSearch={actions.search}
                  onOpenLink={actions.openLink}
                  onOpenNote={notebook.noting.onOpen}
                />
              }
              settings={
                <SettingsMenu
                  settings={settings}
                  onChange={actions.saveSettings}
                  onDialog={navigation.openDialog}
                  onNotebook={() => void actions.notebook.show(true)}
                />
              }
            />
          }
          contents={
            <ContentsView
              entries={contents}
              language={article.language}
              currentId={currentSectionId}
              kept={focus.kept && { ...focus.kept, name: nameOf(state.selection) }}
              onLetGo={() => actions.select(noSelection)}
              linkTo={(id) => formatHash(linkOf(edition, { kind: 'section', id }))}
              onGo={navigation.goToSection}
            />
          }
          article={<ArticleView {...shown} />}
          map={
            <MapView
              {...shown}
              {...missions}
              border={border}
              {...pointing(state, actions)}
              isPanelOpen={panel !== 'none'}
              onClosePanel={actions.closePanel}
              focus={focus}
              follow={state.follow}
              onFollow={actions.followReader}
              aim={state.mapAim}
              atFirst={state.mapAtFirst}
              onExtent={seeMap}
              onFindPlaces={actions.findPlaces}
              onBorderCities={actions.findBorderCities}
              attributions={state.info?.attributions ?? noAttributions}
            />
          }
          panel={
            panel === 'none' ? null : (
              <Panel
                name={panel}
                {...shown}
                {...missions}
                onShowWords={showInArticle}
                focus={focus}
                onPlace={actions.library.placeMission}
                pointing={state.pointing}
                onPointing={actions.point}
                onClose={() => actions.togglePanel(panel)}
              />
            )
          }
          timeline={
            edition.events.length === 0 ? null : (
              <TimelineView
                events={edition.events}
                sections={article.sections}
                currentSectionId={currentSectionId}
                selection={state.selection}
                onSelect={(selection) => {
                  actions.select(selection);
                  if (selection.kind === 'event') showWordsOf(edition, selection);
                }}
                keptIds={focus.kept?.eventIds ?? null}
                form={state.timelineForm}
                onForm={actions.shapeTimeline}
                range={state.timeRange}
                onRange={actions.showTime}
              />
            )
          }
          notes={
            state.notes.shown ? (
              <Suspense>
                <NotesPanel {...notebook.panel} />
              </Suspense>
            ) : null
          }
        />
        <StudyLayer study={state.study} actions={actions.study} edition={edition} countries={countries} />
        <Dialogs
          open={navigation.dialog}
          info={state.info}
          settings={settings}
          onSettings={actions.saveSettings}
          onClose={() => navigation.openDialog('none')}
        />
        {problem !== undefined && <Problem failure={problem} onDismiss={actions.dismissProblem} />}
      </NotesLayer>
      <CopiedMessage copied={copied} onDismiss={dismiss} />
    </CopyLinkProvider>
  );
}
