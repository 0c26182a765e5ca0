import { lazy, Suspense, useCallback, useEffect } from 'react';
import { CopyLinkProvider } from '#renderer/components/CopyLink.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Atlas } from '#renderer/state/open-edition.ts';
import { panelsOf } from '#renderer/state/panels-of.ts';
import { layoutWindow } from '#renderer/state/panes.ts';
import { AtlasContext, useActions, useReadWindow, useWindow } from '#renderer/state/use-window.ts';
import { MapPane } from '#renderer/views/map/MapPane.tsx';
import { NotesLayer } from '#renderer/views/notes/NotesLayer.tsx';
import { useNoteCommands } from '#renderer/views/notes/use-note-commands.ts';
import { useSavingOnLeave } from '#renderer/views/notes/use-saving-on-leave.ts';
import { ArticlePane } from '#renderer/views/reader/ArticlePane.tsx';
import { ContentsPane } from '#renderer/views/reader/ContentsPane.tsx';
import { useReadingPlace } from '#renderer/views/reader/reading-place.ts';
import { useCurrentSection } from '#renderer/views/reader/use-current-section.ts';
import { useKeptLine } from '#renderer/views/reader/use-kept-line.ts';
import { TimelinePane } from '#renderer/views/timeline/TimelinePane.tsx';
import type { ReadingPlace } from '#shared/models/session.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import { BannerPane } from './BannerPane.tsx';
import { CopiedMessage } from './CopiedMessage.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Frame } from './Frame.tsx';
import { subjectHere } from './link-here.ts';
import { Study } from './Overlays.tsx';
import { Panel } from './Panel.tsx';
import { Problem } from './Problem.tsx';
import { useArrival } from './use-arrival.ts';
import { useLinkCopier } from './use-link-copier.ts';
import { useNavigation } from './use-navigation.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useWindowSize } from './use-window-size.ts';

/** Nothing of the notes' Markdown is loaded before their column is opened. */
const NotesPane = lazy(() =>
  import('#renderer/views/notes/NotesPane.tsx').then((module) => ({ default: module.NotesPane })),
);

export type AtlasWindowProps = { readonly atlas: Atlas };

/**
 * One open article: where its contents, text, map and timeline stand, and how one moves among them. Each of them asks
 * the window's state for what it shows, so that a change is drawn where it shows and nowhere else.
 */
export function AtlasWindow({ atlas }: AtlasWindowProps) {
  const { edition, countries } = atlas;
  const { article } = edition;
  const { language } = useTranslate();
  const actions = useActions();
  const readWindow = useReadWindow();
  const settings = useWindow((state) => state.settings);
  const notesShown = useWindow((state) => state.notes.shown);
  const wantedPanel = useWindow((state) => state.panel);
  const panel = panelsOf(edition).has(wantedPanel) ? wantedPanel : 'none';
  const problem = useWindow((state) => state.problems[0]);
  const info = useWindow((state) => state.info);
  const { width, height, textScale } = useWindowSize();
  const layout = layoutWindow(width, height, settings.panes, notesShown, textScale);
  useSavingOnLeave(actions.notes.saveAll);
  const { copy, copied, dismiss } = useLinkCopier(edition);
  const copyLinkHere = useCallback(() => {
    const { selection, currentSectionId } = readWindow();
    const subject = subjectHere(edition, selection, currentSectionId);
    copy(subject, nameIn(edition, subject, { countries, language }) ?? article.title);
  }, [edition, countries, language, article.title, readWindow, copy]);
  const runNoteCommand = useNoteCommands(atlas);
  const readSection = useCallback(() => readWindow().currentSectionId, [readWindow]);
  const navigation = useNavigation(
    article,
    readSection,
    settings.characterKeys,
    actions,
    copyLinkHere,
    runNoteCommand,
  );
  const seePlace = useCallback((place: ReadingPlace) => actions.see({ place }), [actions]);
  useCurrentSection(article.id, actions.enterSection);
  useReadingPlace(article.id, seePlace);
  useKeptLine(article.id);
  useReadingKeys();
  useArrival(
    useWindow((state) => state.arrival),
    edition,
    actions,
  );
  useEffect(
    function nameWindow() {
      document.title = `${article.title} – Lindero`;
    },
    [article.title],
  );

  return (
    <AtlasContext value={atlas}>
      <CopyLinkProvider value={copy}>
        <NotesLayer>
          <Frame
            layout={layout}
            onResize={actions.resizePanes}
            onResized={actions.keepPanes}
            contentsOpen={navigation.contentsOpen}
            onCloseContents={navigation.toggleContents}
            panelName={panel}
            banner={
              <BannerPane
                contentsOpen={layout.form === 'columns' ? null : navigation.contentsOpen}
                onToggleContents={navigation.toggleContents}
                onDialog={navigation.openDialog}
                panel={panel}
              />
            }
            contents={<ContentsPane onGo={navigation.goToSection} />}
            article={<ArticlePane />}
            map={<MapPane isPanelOpen={panel !== 'none'} />}
            panel={panel === 'none' ? null : <Panel name={panel} />}
            timeline={edition.events.length === 0 ? null : <TimelinePane />}
            notes={
              notesShown ? (
                <Suspense>
                  <NotesPane />
                </Suspense>
              ) : null
            }
          />
          <Study />
          <Dialogs
            open={navigation.dialog}
            info={info}
            settings={settings}
            onSettings={actions.saveSettings}
            onClose={() => navigation.openDialog('none')}
          />
          {problem !== undefined && <Problem failure={problem} onDismiss={actions.dismissProblem} />}
        </NotesLayer>
        <CopiedMessage copied={copied} onDismiss={dismiss} />
      </CopyLinkProvider>
    </AtlasContext>
  );
}
