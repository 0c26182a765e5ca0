// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderView } from '#renderer/testing/render-view.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Three things that can be removed, and a step that can be taken back once. */
function Things() {
  const [things, setThings] = useState(['one', 'two', 'three']);
  const [canUndo, setCanUndo] = useState(true);
  useKeptFocus();
  return (
    <main tabIndex={-1}>
      <button type="button" disabled={!canUndo} onClick={() => setCanUndo(false)}>
        undo
      </button>
      {things.map((thing) => (
        <button key={thing} type="button" onClick={() => setThings(things.filter((one) => one !== thing))}>
          {thing}
        </button>
      ))}
    </main>
  );
}

test('where what has the focus is removed, the next has it, else the one before, else the part', async () => {
  const { screen, user } = renderView(<Things />);
  const has = (name: string) =>
    vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
  await user.click(screen.getByRole('button', { name: 'two' }));
  await has('three');
  await user.keyboard('{Enter}');
  await has('one');
  await user.keyboard('{Enter}');
  await has('undo');
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
