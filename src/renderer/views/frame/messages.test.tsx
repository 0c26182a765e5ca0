// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { iberia } from '#renderer/testing/iberia.ts';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import { defaultSettings } from '#shared/models/settings.ts';
import { CopiedMessage } from './CopiedMessage.tsx';
import { Dialogs, type DialogsProps } from './Dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { Problem } from './Problem.tsx';
import { useLinkCopier } from './use-link-copier.ts';

const unreachable = { code: 'host.unreachable', message: 'fetch failed' };

test('what failed is said in the reader’s language, with the core’s own words below for those who help', async () => {
  const onDismiss = vi.fn();
  const { screen, user } = renderView(<Problem failure={unreachable} onDismiss={onDismiss} />, {
    language: 'es',
  });
  const [said, words] = screen.getByRole('alert').querySelectorAll('p');
  expect(said?.textContent).toMatch(/^La ventana perdió la conexión con Lindero/);
  expect(words?.textContent).toBe('host.unreachable: fetch failed');
  expect(words?.lang).toBe('en');
  await user.click(screen.getByRole('button', { name: 'Descartar' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('an atlas that could not be opened says why, and lets one try again or look into the library', async () => {
  const [onRetry, onLibrary] = [vi.fn(), vi.fn()];
  const draw = (library: (() => void) | null) => (
    <FailureScreen failure={unreachable} onRetry={onRetry} onLibrary={library} />
  );
  const { screen, user, redraw } = renderView(draw(onLibrary));
  expect(screen.getByRole('alert').textContent).toContain('The window lost its connection to Lindero.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(screen.getByRole('button', { name: 'Library' }));
  expect([onRetry, onLibrary].map((asked) => asked.mock.calls.length)).toEqual([1, 1]);
  redraw(draw(null));
  expect(screen.queryByRole('button', { name: 'Library' })).toBeNull();
});

test('a view that breaks while it draws leaves a message and a way on, and no blank window', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => complaint.mockRestore());
  function Broken(): never {
    throw new Error('the chart has no axis');
  }
  const { screen } = renderView(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('internal: the chart has no axis');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
});

test('while the atlas opens, that is said, and the window is known to be busy', () => {
  const { screen } = renderView(<LoadingScreen />);
  expect(screen.getByRole('status').textContent).toBe('Opening the atlas…');
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
});

test('a copied link is said by its name; one that could not be copied is given to be copied by hand', async () => {
  const onDismiss = vi.fn();
  const link = 'lindero://article/portugal-spain-relations';
  const draw = (copied: { name: string; link: string; done: boolean } | null) => (
    <CopiedMessage copied={copied} onDismiss={onDismiss} />
  );
  const { screen, user, redraw } = renderView(draw(null));
  // It is there before it says anything: what appears with its words is not read out.
  expect(screen.getByRole('status').textContent).toBe('');
  redraw(draw({ name: 'Lisbon', link, done: true }));
  expect(screen.getByRole('status').textContent).toBe('Link copied: Lisbon');
  redraw(draw({ name: 'Lisbon', link, done: false }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^The clipboard cannot be reached/ });
  expect(field.value).toBe(link);
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, link.length]);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

function copier(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { result, unmount } = renderHook(() => useLinkCopier(iberia));
  onTestFinished(unmount);
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const copy = () => act(async () => result.current.copy({ kind: 'section', id: 'trade' }, 'Trade'));
  return { result, wait, copy };
}

test('what was copied is said for a while and then no more', async () => {
  const written = vi.fn(async () => {});
  const { result, wait, copy } = copier(written);
  await copy();
  expect(written).toHaveBeenCalledWith(
    expect.stringMatching(/^lindero:\/\/article\/portugal-spain-relations\/section\/trade/),
  );
  expect(result.current.copied).toMatchObject({ name: 'Trade', done: true });
  await wait(60_000);
  expect(result.current.copied).toBeNull();
});

test('what could not be copied stays until it is put away', async () => {
  const { result, wait, copy } = copier(() => Promise.reject(new Error('not allowed')));
  await copy();
  await wait(60_000);
  expect(result.current.copied).toMatchObject({ done: false });
  act(() => result.current.dismiss());
  expect(result.current.copied).toBeNull();
});

test('at most one dialog lies over the window, and nothing is said about the program before it is known', async () => {
  const [onSettings, onClose] = [vi.fn(), vi.fn()];
  const info: Partial<AppInfo> = { version: '1', dataFolder: '/', attributions: [] };
  const draw = (open: DialogsProps['open'], known: Partial<AppInfo> | null) => (
    <Dialogs
      open={open}
      info={known as AppInfo | null}
      settings={defaultSettings}
      onSettings={onSettings}
      onClose={onClose}
    />
  );
  const { screen, user, redraw } = renderView(draw('none', info));
  const names = () => screen.queryAllByRole('dialog').map((one) => one.getAttribute('aria-label'));
  expect(names()).toEqual([]);
  redraw(draw('about', null));
  expect(names()).toEqual([]);
  redraw(draw('about', info));
  expect(names()).toEqual(['About Lindero']);
  redraw(draw('shortcuts', info));
  expect(names()).toEqual(['Keyboard shortcuts']);
  await user.click(screen.getByRole('checkbox'));
  expect(onSettings).toHaveBeenCalledWith({ characterKeys: false });
});

test('a dialog closes by its button, by Escape’s event and by a click beside it, not by one in it', async () => {
  const onClose = vi.fn();
  const { screen, user } = renderView(
    <Dialogs
      open="shortcuts"
      info={null}
      settings={defaultSettings}
      onSettings={vi.fn()}
      onClose={onClose}
    />,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  await user.click(screen.getByRole('heading'));
  expect(onClose).not.toHaveBeenCalled();
  dialog.click();
  expect(onClose).toHaveBeenCalledOnce();
  expect(dialog.open).toBe(false);
});
