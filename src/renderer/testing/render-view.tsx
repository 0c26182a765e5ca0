import { cleanup, configure, render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { type Mock, onTestFinished, vi } from 'vitest';
import { CopyLinkProvider, type CopyLinkTo } from '#renderer/components/CopyLink.tsx';
import { TranslateProvider } from '#renderer/i18n/TranslateContext.tsx';
import { createActions } from '#renderer/state/actions.ts';
import { placeNotes } from '#renderer/state/note-places.ts';
import { createSeenStore } from '#renderer/state/seen.ts';
import { createWindowStore } from '#renderer/state/store.ts';
import { WindowContext } from '#renderer/state/use-window.ts';
import { NotesContext, type Noting } from '#renderer/views/notes/NotesContext.tsx';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language, Units } from '#shared/models/settings.ts';
import { fakeNotebook } from './fake-notebook.ts';

// Whether an element is shown is asked of every style above it, which takes most of a test's time. A test that is
// about what is hidden asks with `hidden: false`. What is waited for comes soon, but other work may share the machine.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

export type ViewOptions = {
  readonly language?: Language;
  readonly units?: Units;
  /** What the window has open: needed where a view offers notes. */
  readonly edition?: Edition;
  readonly notes?: readonly Note[];
  readonly readOnly?: boolean;
};

export type RenderedView = {
  readonly screen: typeof screen;
  readonly user: UserEvent;
  /** Draws the view again, as the window does when its state has changed. */
  readonly redraw: (view: ReactElement) => void;
  /** What the view asked of the notes. */
  readonly noting: {
    readonly [Deed in 'onBegin' | 'onShowAbout' | 'onOpen']: Mock<Noting[Deed]>;
  };
  readonly copyLink: Mock<CopyLinkTo>;
};

/** Draws a view with what AtlasWindow gives to all of them, in the place of the one before. It is taken away with its test. */
export function renderView(view: ReactElement, options: ViewOptions = {}): RenderedView {
  const { language = 'en', units = 'metric', edition, notes = [], readOnly = false } = options;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  cleanup();
  onTestFinished(cleanup);
  const noting = {
    onBegin: vi.fn<Noting['onBegin']>(),
    onShowAbout: vi.fn<Noting['onShowAbout']>(),
    onOpen: vi.fn<Noting['onOpen']>(),
  };
  const copyLink = vi.fn<CopyLinkTo>();
  const known: Noting | null =
    edition === undefined
      ? null
      : {
          ...noting,
          article: edition.article,
          places: placeNotes(edition, notes, null),
          readOnly,
        };
  const store = createWindowStore();
  const bridge = fakeNotebook().bridge;
  const parts = { store, actions: createActions(store, createSeenStore(), bridge) };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <TranslateProvider language={language} units={units}>
      <CopyLinkProvider value={copyLink}>
        <WindowContext value={parts}>
          <NotesContext value={known}>{children}</NotesContext>
        </WindowContext>
      </CopyLinkProvider>
    </TranslateProvider>
  );
  const { rerender } = render(view, { wrapper });
  return { screen, user: userEvent.setup({ delay: null }), redraw: rerender, noting, copyLink };
}
