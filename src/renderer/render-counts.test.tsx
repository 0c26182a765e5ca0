// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { App } from './App.tsx';
import { createActions } from './state/actions.ts';
import { createSeenStore } from './state/seen.ts';
import { createWindowStore } from './state/store.ts';
import { countRenders } from './testing/count-renders.tsx';
import { crowdedIberia } from './testing/crowded-iberia.ts';
import { fakeNotebook } from './testing/fake-notebook.ts';
import { iberianCountries } from './testing/iberia.ts';
import { layOut } from './testing/lay-out.ts';
import { noteOf, wordsOf } from './testing/notes-column.tsx';
import { LabelCanvasLayer } from './views/map/labels/label-canvas-layer.ts';
import { MissionMarkerLayer } from './views/map/missions/mission-marker-layer.ts';
import type { BasemapAnswer } from './workers/basemap-protocol.ts';

/** A base map with nothing on it, which is there at once. */
class BlankWorker {
  onmessage: ((message: { readonly data: BasemapAnswer }) => void) | null = null;
  postMessage({ kind }: { readonly kind: string }): void {
    const data: BasemapAnswer = { kind: 'open', land: [[], []], outlines: [[], []], places: [] };
    if (kind === 'open') queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate(): void {}
}

/** What a browser has and the page of a test has not. */
function furnishPage(): void {
  vi.stubGlobal('Worker', BlankWorker);
  // What is made ahead while nothing else is to be done is made by no test.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const fonts = Object.assign(new EventTarget(), { load: async () => [] });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  layOut(1400, 900);
}

/** The whole window on an article with forty missions, and in its column a note that is being written. */
async function openWindow() {
  furnishPage();
  onTestFinished(cleanup);
  const labels = vi.spyOn(LabelCanvasLayer.prototype, 'redrawSoon');
  const markers = vi.spyOn(MissionMarkerLayer.prototype, 'show');
  onTestFinished(() => {
    for (const spy of [labels, markers]) spy.mockRestore();
  });
  const note = noteOf({ body: 'One', targets: [wordsOf(crowdedIberia, 'spoke of trade')] });
  const { bridge } = fakeNotebook([note]);
  const store = createWindowStore();
  const actions = createActions(store, createSeenStore(), bridge);
  const atlas = { edition: crowdedIberia, countries: iberianCountries, border: null, importedAt: null };
  store.setState({ open: { status: 'ready', atlas } });
  await actions.notes.refresh();
  await actions.notes.open(note.id);
  const counts = countRenders();
  render(
    <counts.Counted>
      <App store={store} actions={actions} />
    </counts.Counted>,
  );
  // By their words, for what a role is takes long to ask of a page with so much on it.
  fireEvent.click(await screen.findByText('Write'));
  const field = screen.getByPlaceholderText(/^Write in Markdown/);
  /** What a deed has the window do. */
  async function costOf(deed: () => unknown) {
    counts.begin();
    labels.mockClear();
    markers.mockClear();
    await act(async () => {
      await deed();
    });
    const [renders, byName] = [counts.total(), [...counts.byName.keys()]];
    return { renders, byName, labels: labels.mock.calls.length, markers: markers.mock.calls.length };
  }
  /** What the window does by itself, or goes on doing after a deed, is no part of the next. */
  async function rest() {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    for (let quiet = 0; quiet < 4; ) {
      const { renders, labels: names, markers: shown } = await costOf(pause);
      quiet = renders + names + shown === 0 ? quiet + 1 : 0;
    }
  }
  await rest();
  return {
    note,
    actions,
    costOf,
    rest,
    type: (value: string) => fireEvent.change(field, { target: { value } }),
  };
}

const mission = (at: number) => ({ kind: 'mission', id: crowdedIberia.missions[at]?.id ?? '' }) as const;

test('a key in a note draws the column of the note, and nothing else of the window', async () => {
  const { type, costOf, rest } = await openWindow();
  type('One a');
  await rest();
  const key = await costOf(() => type('One an'));
  expect(key.byName).toContain('BodyField');
  expect(key.renders).toBeLessThanOrEqual(15);
  expect(key).toMatchObject({ labels: 0, markers: 0 });
});

test('the save of a note whose words changed draws no name and no marker of the map, and nothing of the article', async () => {
  const { note, type, actions, costOf } = await openWindow();
  type('One and another');
  const save = await costOf(() => actions.notes.save(note.id));
  expect(save.renders).toBeLessThanOrEqual(50);
  expect(save).toMatchObject({ labels: 0, markers: 0 });
  for (const name of ['MapScene', 'NoteButton', 'NotesOnText', 'TimelineDrawing']) {
    expect(save.byName).not.toContain(name);
  }
});

test('a note on a mission, and another colour of a note on words, do show where they lie', async () => {
  const { note, actions, costOf } = await openWindow();
  const { id } = mission(0);
  const target = {
    kind: 'mission',
    articleId: crowdedIberia.article.id,
    articleTitle: crowdedIberia.article.title,
    missionId: id,
    name: 'A consulate',
  } as const;
  const marked = await costOf(() => actions.notes.highlight(target, 'blue'));
  expect(marked.markers).toBeGreaterThan(0);
  act(() => actions.notes.write({ ...note, colour: 'green' }));
  const coloured = await costOf(() => actions.notes.save(note.id));
  expect(coloured.byName).toContain('NotesOnText');
});

test('reading on into the next section draws what tells of the section, and no marker', async () => {
  const { actions, costOf, rest } = await openWindow();
  await costOf(() => actions.enterSection('chapter-3'));
  await rest();
  const step = await costOf(() => actions.enterSection('chapter-4'));
  expect(step.byName).toContain('ContentsView');
  expect(step.renders).toBeLessThanOrEqual(30);
  expect(step.markers).toBe(0);
});

test('choosing a mission draws its marker, its card and its button in the text, and not the whole article', async () => {
  const { actions, costOf, rest } = await openWindow();
  await costOf(() => actions.select(mission(5)));
  await rest();
  const choice = await costOf(() => actions.select(mission(6)));
  expect(choice.byName).toContain('MissionPopup');
  expect(choice.renders).toBeLessThanOrEqual(40);
  // A card that has no room moves the map, which has its names drawn once more when it rests.
  expect(choice.labels).toBeGreaterThan(0);
  expect(choice.markers).toBe(1);
});
