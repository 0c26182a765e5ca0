// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PaneSeparator, type PaneSeparatorProps } from '#renderer/components/PaneSeparator.tsx';
import { layoutWindow } from '#renderer/state/panes.ts';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { iberia, iberianMission } from '#renderer/testing/iberia.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import { defaultSettings } from '#shared/models/settings.ts';
import { Banner, type BannerProps } from './Banner.tsx';
import { Frame, type FrameProps } from './Frame.tsx';

function openBanner(change: Partial<BannerProps> = {}, options: ViewOptions = {}) {
  const asked = {
    onToggleContents: vi.fn(),
    onTogglePanel: vi.fn(),
    onLibrary: vi.fn(),
    onStudy: vi.fn(),
    onToggleNotes: vi.fn(),
  };
  const props = {
    edition: iberia,
    contentsOpen: null,
    panel: 'none',
    notes: { shown: false, count: 3 },
    search: null,
    settings: null,
  } as const;
  const draw = (more: Partial<BannerProps> = {}) => <Banner {...props} {...asked} {...change} {...more} />;
  const view = renderView(draw(), options);
  const button = (name: string | RegExp) => view.screen.getByRole('button', { name });
  return { ...view, ...asked, button, show: (more: Partial<BannerProps>) => view.redraw(draw(more)) };
}

test('the banner names the article in its own language, and counts its missions and the notes on it', () => {
  const { screen, button } = openBanner({}, { language: 'es' });
  expect(screen.getByText('Portugal–Spain relations').lang).toBe('en');
  expect(button('Misiones 3')).toBeDefined();
  expect(button('Notas 3')).toBeDefined();
});

test('what an article has nothing of, the banner offers no panel for', () => {
  const { screen } = openBanner({ edition: editionOf('= A–B relations =\n\nNothing.\n') });
  for (const name of [/^Missions/, /^Places/, /^Figures/, /^Positions/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  expect(screen.getByRole('button', { name: 'Library' })).toBeDefined();
});

test('missions whose place a person should look at are counted; those that a person placed are not, and stay within reach', () => {
  const doubtful = iberianMission({ sending: 'ES', type: 'consulate', city: 'Porto', status: 'review' });
  const placed = iberianMission({ sending: 'ES', type: 'consulate', city: 'Faro' });
  const byHand = { ...placed, placing: { ...placed.placing, rule: 'manual' } };
  const { button } = openBanner({ edition: { ...iberia, missions: [doubtful, byHand] } });
  expect(button('Positions to check 1')).toBeDefined();
  expect(
    openBanner({ edition: { ...iberia, missions: [byHand] } }).button('Positions to check 0'),
  ).toBeDefined();
  const { screen } = openBanner();
  expect(screen.queryByRole('button', { name: /^Positions/ })).toBeNull();
});

test('each switch says whether its part is open, and which part that is', () => {
  const { button } = openBanner({ panel: 'places', notes: { shown: true, count: 0 } });
  expect(button('Places').getAttribute('aria-expanded')).toBe('true');
  expect(button('Figures').getAttribute('aria-expanded')).toBe('false');
  expect(button('Notes 0').getAttribute('aria-expanded')).toBe('true');
  expect(button('Places').getAttribute('aria-controls')).toBe('panel');
  expect(button('Notes 0').getAttribute('aria-controls')).toBe('notes');
});

test('every button of the banner does what it says', async () => {
  const { user, button, onTogglePanel, onLibrary, onStudy, onToggleNotes, onToggleContents } = openBanner({
    contentsOpen: false,
  });
  for (const name of [/^Missions/, 'Places', 'Figures']) await user.click(button(name));
  expect(onTogglePanel.mock.calls).toEqual([['missions'], ['places'], ['figures']]);
  for (const name of ['Library', 'Study', /^Notes/, 'Contents']) await user.click(button(name));
  for (const asked of [onLibrary, onStudy, onToggleNotes, onToggleContents]) {
    expect(asked).toHaveBeenCalledOnce();
  }
});

test('the contents have a button only where they have no column', () => {
  const { screen } = openBanner({ contentsOpen: null });
  expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
  expect(openBanner({ contentsOpen: true }).button('Contents').getAttribute('aria-expanded')).toBe('true');
});

const wide = layoutWindow(1400, 900, defaultSettings.panes);
const middling = layoutWindow(800, 900, defaultSettings.panes);

function openFrame(change: Partial<FrameProps> = {}, options: ViewOptions = {}) {
  const asked = { onResize: vi.fn(), onResized: vi.fn(), onCloseContents: vi.fn() };
  const parts = {
    banner: <p>banner</p>,
    contents: <p>contents</p>,
    article: <p>article</p>,
    map: <p>map</p>,
    panel: <p>panel</p>,
    timeline: <p>timeline</p>,
    notes: <p>notes</p>,
  };
  const draw = (more: Partial<FrameProps>) => (
    <Frame
      layout={wide}
      contentsOpen={false}
      panelName="missions"
      {...parts}
      {...asked}
      {...change}
      {...more}
    />
  );
  const view = renderView(draw({}), options);
  return { ...view, ...asked, show: (more: Partial<FrameProps>) => view.redraw(draw(more)) };
}

test('every part of the window is a landmark with its name, in the reader’s language', () => {
  const named = (screen: ReturnType<typeof openFrame>['screen'], names: readonly string[]) => {
    const [contents = '', article = '', map = '', timeline = '', notes = ''] = names;
    expect(screen.getByRole('banner').textContent).toBe('banner');
    expect(screen.getByRole('navigation', { name: contents }).textContent).toBe('contents');
    expect(screen.getByRole('main', { name: article }).textContent).toBe('article');
    expect(screen.getByRole('region', { name: map }).textContent).toBe('map');
    expect(screen.getByRole('region', { name: timeline }).textContent).toBe('timeline');
    expect(screen.getByRole('complementary', { name: notes }).textContent).toBe('notes');
  };
  named(openFrame().screen, ['Contents', 'Article', 'Map', 'Timeline', 'Notes']);
  named(openFrame({}, { language: 'es' }).screen, ['Contenido', 'Artículo', 'Mapa', 'Cronología', 'Notas']);
});

test('what is not open leaves no empty landmark and no bar', () => {
  const { screen } = openFrame({ panel: null, timeline: null, notes: null });
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Timeline' })).toBeNull();
  expect(screen.queryByRole('separator', { name: 'Height of what is below the map' })).toBeNull();
});

test('where the contents have no column they are there when called, and not before', () => {
  const contents = () => screen.queryByRole('navigation', { name: 'Contents', hidden: false });
  const { screen } = openFrame({ layout: middling });
  expect(contents()).toBeNull();
  expect(screen.queryByRole('separator', { name: 'Width of the contents' })).toBeNull();
  openFrame({ layout: middling, contentsOpen: true });
  expect(contents()).not.toBeNull();
});

test('contents that were called go away with Escape', () => {
  const { screen, onCloseContents } = openFrame({ layout: middling, contentsOpen: true });
  fireEvent.keyDown(screen.getByText('contents'), { key: 'Escape' });
  expect(onCloseContents).toHaveBeenCalledOnce();
});

test('what is opened gets the focus, and gives it back where it was opened from', () => {
  const banner = <button type="button">opens it</button>;
  const { screen, show } = openFrame({ banner, notes: null, panel: null, panelName: 'none' });
  const opener = screen.getByRole('button', { name: 'opens it' });
  for (const [opened, part, name] of [
    [{ notes: <p>notes</p> }, 'complementary', 'Notes'],
    [{ panel: <p>panel</p>, panelName: 'figures' }, 'region', 'Figures'],
  ] as const) {
    opener.focus();
    show(opened);
    expect(document.activeElement).toBe(screen.getByRole(part, { name }));
    show({});
    expect(document.activeElement).toBe(opener);
  }
});

test('a part that was open when the window came back gives the focus to its button in the banner', () => {
  const banner = (
    <button type="button" data-opens="notes">
      Notes
    </button>
  );
  const { screen, show } = openFrame({ banner });
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('complementary').focus();
  show({ notes: null });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Notes' }));
});

test('where a part takes the focus to one of its fields, that keeps it', () => {
  const { screen, show } = openFrame({ notes: null });
  show({ notes: <textarea ref={(field) => field?.focus()} /> });
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('the first stops of the Tab key lead past the banner, and the address stays as it is', async () => {
  const { screen, user } = openFrame();
  const before = location.href;
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to the article' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await user.click(screen.getByRole('link', { name: 'Skip to the contents' }));
  expect(document.activeElement).toBe(screen.getByRole('navigation'));
  await user.click(screen.getByRole('link', { name: 'Skip to the map' }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Map' }));
  expect(location.href).toBe(before);
});

test('each bar sizes its own part, and says so when it has come to rest', async () => {
  const { screen, user, onResize, onResized } = openFrame();
  for (const name of ['Width of the contents', 'Width of the article', 'Height of what is below the map']) {
    screen.getByRole('separator', { name }).focus();
    await user.keyboard('{Home}');
  }
  expect(onResize.mock.calls).toEqual([
    [{ contents: wide.contents.min }],
    [{ article: wide.article.min }],
    [{ panel: wide.panel.min }],
  ]);
  expect(onResized).toHaveBeenCalledTimes(3);
});

function openSeparator(change: Partial<PaneSeparatorProps> = {}) {
  const asked = { onMove: vi.fn(), onRest: vi.fn() };
  const props = {
    label: 'Width',
    controls: 'article',
    orientation: 'vertical',
    size: { value: 400, min: 340, max: 420 },
  } as const;
  const view = renderView(<PaneSeparator {...props} {...asked} {...change} />);
  const bar = view.screen.getByRole('separator', { name: 'Width' });
  bar.setPointerCapture = vi.fn();
  return { ...view, ...asked, bar, moved: () => asked.onMove.mock.calls.map(([value]) => value) };
}

test('a bar is moved with the arrows, further with Shift, never beyond what leaves both sides usable, and put back with Enter', async () => {
  const { user, bar, moved } = openSeparator();
  bar.focus();
  await user.keyboard('{ArrowLeft}{ArrowRight}{Shift>}{ArrowLeft}{ArrowRight}{/Shift}{End}{Enter}{ArrowUp}');
  expect(moved()).toEqual([384, 416, 340, 420, 420, null]);
});

test('a bar between rows sizes what lies below it', async () => {
  const { user, bar, moved } = openSeparator({ orientation: 'horizontal' });
  bar.focus();
  await user.keyboard('{ArrowUp}{ArrowDown}{ArrowLeft}');
  expect(moved()).toEqual([416, 384]);
  expect(bar.getAttribute('aria-orientation')).toBe('horizontal');
});

test('a bar is dragged, within its bounds, and kept when it is let go; a double click puts it back', async () => {
  const { user, bar, moved, onRest } = openSeparator();
  fireEvent.pointerMove(bar, { clientX: 90 });
  expect(moved()).toEqual([]);
  fireEvent.pointerDown(bar, { button: 0, clientX: 100, pointerId: 1 });
  fireEvent.pointerMove(bar, { clientX: 110 });
  fireEvent.pointerMove(bar, { clientX: 900 });
  expect(onRest).not.toHaveBeenCalled();
  fireEvent.pointerUp(bar);
  fireEvent.pointerMove(bar, { clientX: 120 });
  expect(moved()).toEqual([410, 420]);
  expect(onRest).toHaveBeenCalledOnce();
  await user.dblClick(bar);
  expect(moved().at(-1)).toBeNull();
});

test('a bar says its size and its bounds', () => {
  const { bar } = openSeparator();
  const said = ['valuenow', 'valuemin', 'valuemax'].map((name) => bar.getAttribute(`aria-${name}`));
  expect(said).toEqual(['400', '340', '420']);
  expect(bar.getAttribute('aria-controls')).toBe('article');
});
