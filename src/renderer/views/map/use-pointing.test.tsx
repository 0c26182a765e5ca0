// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { createActions } from '#renderer/state/actions.ts';
import { createSeenStore } from '#renderer/state/seen.ts';
import { createWindowStore } from '#renderer/state/store.ts';
import { AtlasContext, WindowContext } from '#renderer/state/use-window.ts';
import { fakeNotebook } from '#renderer/testing/fake-notebook.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { usePointing } from './use-pointing.ts';

test('pointing at the map places the chosen mission once, and nothing where none is chosen', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const [mission] = iberia.missions;
  const store = createWindowStore();
  const actions = createActions(store, createSeenStore(), fakeNotebook().bridge);
  const placeMission = vi.fn();
  const parts = { store, actions: { ...actions, library: { ...actions.library, placeMission } } };
  const atlas = { edition: iberia, countries: [], border: null, importedAt: null };
  const { result } = renderHook(() => usePointing(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <WindowContext value={parts}>
        <AtlasContext value={atlas}>{children}</AtlasContext>
      </WindowContext>
    ),
  });
  const choose = (id: string, pointing = true) =>
    act(() => store.setState({ pointing, selection: { kind: 'mission', id } }));

  choose(mission?.id ?? '');
  act(() => result.current.onPoint?.(40.4, -3.7));
  expect(placeMission).toHaveBeenCalledExactlyOnceWith(mission, { kind: 'point', lat: 40.4, lon: -3.7 });
  expect(store.getState().pointing).toBe(false);
  expect(result.current.onPoint).toBeNull();
  choose('gone');
  expect(result.current.onPoint).toBeNull();
  choose(mission?.id ?? '', false);
  expect(result.current.onPoint).toBeNull();
  choose(mission?.id ?? '');
  act(() => result.current.onStopPointing());
  expect(store.getState().pointing).toBe(false);
});
