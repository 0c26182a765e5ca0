import { useEffect } from 'react';
import { useStore } from 'zustand';
import { ErrorBoundary } from '#renderer/views/frame/ErrorBoundary.tsx';
import { resolveLanguage } from './i18n/language.ts';
import { TranslateProvider } from './i18n/TranslateContext.tsx';
import type { Actions } from './state/actions.ts';
import type { WindowStore } from './state/store.ts';
import { ExchangeLayer } from './views/exchange/ExchangeLayer.tsx';
import { AtlasWindow } from './views/frame/AtlasWindow.tsx';
import { FailureScreen } from './views/frame/FailureScreen.tsx';
import { LoadingScreen } from './views/frame/LoadingScreen.tsx';
import { useKeptFocus } from './views/frame/use-kept-focus.ts';
import { useReadingOn } from './views/frame/use-reading-on.ts';
import { useTheme } from './views/frame/use-theme.ts';
import { LibraryLayer } from './views/library/LibraryLayer.tsx';
import { NotebookLayer } from './views/notebook/NotebookLayer.tsx';
import { OutsideLinks } from './views/outside/OutsideLink.tsx';

export type AppProps = { readonly store: WindowStore; readonly actions: Actions };

export function App({ store, actions }: AppProps) {
  const state = useStore(store);
  const language = resolveLanguage(state.settings.language, navigator.languages);
  const theme = useTheme(state.settings.theme);

  useEffect(
    function dressDocument() {
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = theme;
    },
    [language, theme],
  );

  const { open } = state;
  const openId = open.status === 'ready' ? open.atlas.edition.article.id : null;
  useReadingOn(openId);
  useKeptFocus();
  return (
    <TranslateProvider language={language} units={state.settings.units}>
      <ErrorBoundary>
        <OutsideLinks onOpen={actions.openOutside}>
          {open.status === 'loading' && <LoadingScreen />}
          {open.status === 'failed' && (
            <FailureScreen
              failure={open.failure}
              onRetry={() => void actions.start('')}
              onLibrary={() => void actions.library.show(true)}
            />
          )}
          {open.status === 'ready' && <AtlasWindow atlas={open.atlas} state={state} actions={actions} />}
          <LibraryLayer library={state.library} actions={actions.library} openId={openId} />
          <ExchangeLayer
            exchange={state.exchange}
            actions={actions.exchange}
            notes={state.notes.all}
            openId={openId}
          />
          <NotebookLayer notebook={state.notebook} actions={actions.notebook} />
        </OutsideLinks>
      </ErrorBoundary>
    </TranslateProvider>
  );
}
