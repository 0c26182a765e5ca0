import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from '#renderer/views/frame/ErrorBoundary.tsx';
import { resolveLanguage } from './i18n/language.ts';
import { TranslateProvider } from './i18n/TranslateContext.tsx';
import type { Actions } from './state/actions.ts';
import type { WindowStore } from './state/store.ts';
import { useActions, useWindow, WindowContext } from './state/use-window.ts';
import { AtlasWindow } from './views/frame/AtlasWindow.tsx';
import { FailureScreen } from './views/frame/FailureScreen.tsx';
import { LoadingScreen } from './views/frame/LoadingScreen.tsx';
import { Overlays } from './views/frame/Overlays.tsx';
import { useKeptFocus } from './views/frame/use-kept-focus.ts';
import { useReadingOn } from './views/frame/use-reading-on.ts';
import { useTheme } from './views/frame/use-theme.ts';
import { OutsideLinks } from './views/outside/OutsideLink.tsx';

export type AppProps = { readonly store: WindowStore; readonly actions: Actions };

export function App({ store, actions }: AppProps) {
  const parts = useMemo(() => ({ store, actions }), [store, actions]);
  return (
    <WindowContext value={parts}>
      <Window />
    </WindowContext>
  );
}

/** In the reader's language and colours: the open article, or why there is none, and what lies over it. */
function Window() {
  const actions = useActions();
  const open = useWindow((state) => state.open);
  const language = resolveLanguage(
    useWindow((state) => state.settings.language),
    navigator.languages,
  );
  const units = useWindow((state) => state.settings.units);
  const theme = useTheme(useWindow((state) => state.settings.theme));

  useEffect(
    function dressDocument() {
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = theme;
    },
    [language, theme],
  );

  const openId = open.status === 'ready' ? open.atlas.edition.article.id : null;
  useReadingOn(openId);
  useKeptFocus();
  return (
    <TranslateProvider language={language} units={units}>
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
          {open.status === 'ready' && <AtlasWindow atlas={open.atlas} />}
          <Overlays openId={openId} />
        </OutsideLinks>
      </ErrorBoundary>
    </TranslateProvider>
  );
}
