// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { layOut } from '#renderer/testing/lay-out.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import type { Note } from '#shared/models/note.ts';
import { rangeOfPeriod, type TimeRange } from '#shared/time/time-range.ts';
import { TimelineView } from './TimelineView.tsx';
import styles from './timeline.module.css';
import { rangeOfItems, timelineItems } from './timeline-items.ts';
import type { TimelineViewProps } from './timeline-view-props.ts';

const width = 400;
const limits = rangeOfItems(timelineItems(iberia.events));
const eighties = { first: '1980-01-01', last: '1989-12-31' };
const treaty = iberia.events.find(({ text }) => text === '12 September 1297')?.id ?? '';

function openTimeline(change: Partial<TimelineViewProps> = {}, options: ViewOptions = {}) {
  layOut(width);
  const asked = { onSelect: vi.fn(), onForm: vi.fn(), onRange: vi.fn() };
  const props = {
    events: iberia.events,
    sections: iberia.article.sections,
    currentSectionId: 'lead',
    selection: { kind: 'article' },
    keptIds: null,
    form: 'band',
    range: null,
  } as const;
  const draw = (more: Partial<TimelineViewProps>) => (
    <TimelineView {...props} {...asked} {...change} {...more} />
  );
  const view = renderView(draw({}), { edition: iberia, ...options });
  const { screen } = view;
  return {
    ...view,
    ...asked,
    show: (more: Partial<TimelineViewProps>) => view.redraw(draw(more)),
    status: () => screen.getByRole('status').textContent,
    button: (name: string) => screen.getByRole('button', { name }),
    band: () => screen.getByRole('slider', { name: 'Time shown' }),
    marks: () => [...document.querySelectorAll('[data-event]')],
  };
}
const shown = (mock: ReturnType<typeof vi.fn>): TimeRange => mock.mock.lastCall?.[0] as TimeRange;

test('the timeline says which time it shows, and how many statements of how many sections date in it', () => {
  expect(openTimeline().status()).toBe('1143 – 2019 · 7 dated statements in 3 sections');
  const { status } = openTimeline({ range: rangeOfPeriod(eighties) });
  expect(status()).toBe('1980 – 1989 · 1 dated statement in 1 section');
  const none = openTimeline({ range: rangeOfPeriod({ first: '1700-01-01', last: '1709-12-31' }) });
  expect(none.status()).toBe('1700 – 1709 · no dated statement');
});

test('an article that dates nothing says so, instead of an empty line', () => {
  const { screen } = openTimeline({ events: editionOf('= A–B relations =\n\nNo year.\n').events });
  expect(screen.getByText('This article dates nothing.')).toBeDefined();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('what the section that is read dates is said, and nothing where it dates nothing', () => {
  const { screen, show } = openTimeline({ currentSectionId: 'recent-years' });
  expect(screen.getByText('This section: 1986 – 2019')).toBeDefined();
  show({ currentSectionId: 'trade' });
  expect(screen.queryByText(/^This section/)).toBeNull();
});

test('every statement that finds room is a mark that says its date and its sentence', () => {
  const { marks } = openTimeline();
  expect(marks()).toHaveLength(7);
  expect(marks().map((mark) => mark.querySelector('title')?.textContent)).toContain(
    '12 September 1297 — The treaty of Alcañices was signed on 12 September 1297 in Lisbon.',
  );
});

test('statements that find no room are counted, with how to see them', () => {
  const [event] = iberia.events;
  if (event === undefined) throw new Error('The article dates nothing.');
  const crowd = Array.from({ length: 9 }, (_, index) => ({ ...event, id: `${index}` }));
  const { screen } = openTimeline({ events: crowd });
  expect(screen.getByText('+6 more when you zoom in or open the list')).toBeDefined();
});

test('zooming in shows half the time around the same middle, and from everything there is nothing to zoom out to', async () => {
  const { user, button, onRange, show } = openTimeline();
  expect(button('Zoom out').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Zoom in'));
  const half = shown(onRange);
  expect(half.to - half.from).toBeCloseTo((limits.to - limits.from) / 2);
  expect(half.from + half.to).toBeCloseTo(limits.from + limits.to);
  show({ range: half });
  expect(button('Zoom out').getAttribute('aria-disabled')).toBe('false');
  await user.click(button('Everything'));
  expect(shown(onRange)).toBeNull();
});

test('with the band in focus, the arrows go through time, plus and minus zoom, and Home shows everything', async () => {
  const range = rangeOfPeriod(eighties);
  const { user, band, onRange } = openTimeline({ range });
  band().focus();
  await user.keyboard('{ArrowRight}');
  expect(shown(onRange).from).toBeGreaterThan(range.from);
  await user.keyboard('{ArrowLeft}');
  expect(shown(onRange).from).toBeLessThan(range.from);
  await user.keyboard('{PageDown}');
  expect(shown(onRange).from).toBeGreaterThan(range.from + 0.8 * (range.to - range.from));
  await user.keyboard('+');
  expect(shown(onRange).to - shown(onRange).from).toBeLessThan(range.to - range.from);
  await user.keyboard('-');
  expect(shown(onRange).to - shown(onRange).from).toBeGreaterThan(range.to - range.from);
  await user.keyboard('{Home}');
  expect(shown(onRange)).toBeNull();
});

test('Enter keeps what is shown and Escape lets it go; keys that go with Ctrl or Alt are left to others', async () => {
  const { user, band, onSelect, onRange } = openTimeline({ range: rangeOfPeriod(eighties) });
  band().focus();
  await user.keyboard('{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith({ kind: 'period', ...eighties });
  await user.keyboard('{Escape}');
  expect(onSelect).toHaveBeenLastCalledWith({ kind: 'article' });
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}+{/Control}x');
  expect(onRange).not.toHaveBeenCalled();
  expect(onSelect).toHaveBeenCalledTimes(2);
});

test('the band says to those who hear it where it begins and ends, where it stands, and which keys it takes', () => {
  const { band } = openTimeline({ range: rangeOfPeriod(eighties) });
  expect(band().getAttribute('aria-valuetext')).toBe('1980 – 1989');
  const [least, now, most] = ['valuemin', 'valuenow', 'valuemax'].map((name) =>
    Number(band().getAttribute(`aria-${name}`)),
  );
  expect(least).toBeLessThan(now ?? 0);
  expect(now).toBeLessThan(most ?? 0);
  const keys = document.getElementById(band().getAttribute('aria-describedby') ?? '');
  expect(keys?.textContent).toContain('Arrow keys move through time');
});

test('dragging along the line keeps the stretch of time, from whichever side it was dragged', () => {
  const { band, onSelect } = openTimeline({ range: rangeOfPeriod(eighties) });
  band().setPointerCapture = vi.fn();
  const drag = (from: number, to: number) => {
    fireEvent.pointerDown(band(), { button: 0, clientX: from, pointerId: 1 });
    fireEvent.pointerMove(band(), { clientX: to, pointerId: 1 });
    fireEvent.pointerUp(band(), { clientX: to, pointerId: 1 });
    return onSelect.mock.lastCall?.[0];
  };
  const kept = drag(0, width / 2);
  expect(kept).toMatchObject({ kind: 'period', first: '1980-01-01', last: '1984-12-31' });
  expect(drag(width / 2, 0)).toEqual(kept);
});

test('a click on a mark chooses its statement, and one beside all marks lets go; a shaking hand drags nothing out', () => {
  const { band, marks, onSelect } = openTimeline();
  band().setPointerCapture = vi.fn();
  const click = (under: readonly Element[]) => {
    document.elementsFromPoint = () => [...under];
    fireEvent.pointerDown(band(), { button: 0, clientX: 50, pointerId: 1 });
    fireEvent.pointerMove(band(), { clientX: 52, pointerId: 1 });
    fireEvent.pointerUp(band(), { clientX: 52, pointerId: 1 });
    return onSelect.mock.lastCall?.[0];
  };
  const mark = marks().find((one) => one.getAttribute('data-event') === treaty);
  expect(click(mark === undefined ? [] : [mark])).toEqual({ kind: 'event', id: treaty });
  expect(click([])).toEqual({ kind: 'article' });
  onSelect.mockClear();
  fireEvent.pointerDown(band(), { button: 2, clientX: 0, pointerId: 1 });
  fireEvent.pointerUp(band(), { clientX: width, pointerId: 1 });
  expect(onSelect).not.toHaveBeenCalled();
});

test('turning the wheel zooms around the moment under the pointer, and with Shift goes through time', () => {
  const range = rangeOfPeriod(eighties);
  const { band, onRange } = openTimeline({ range });
  const turn = (change: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...change });
    // Outside a browser a wheel's event knows neither where it was turned nor with which keys.
    Object.defineProperties(event, { clientX: { value: 0 }, shiftKey: { value: change.shiftKey ?? false } });
    band().dispatchEvent(event);
    return { ...shown(onRange), isTaken: event.defaultPrevented };
  };
  const closer = turn({ deltaY: -200 });
  expect(closer.from).toBeCloseTo(range.from);
  expect(closer.to).toBeLessThan(range.to);
  // The window does not scroll along.
  expect(closer.isTaken).toBe(true);
  const later = turn({ deltaY: 200, shiftKey: true });
  expect(later.from).toBeGreaterThan(range.from);
  expect(later.to - later.from).toBeCloseTo(range.to - range.from);
});

test('a time is kept and let go by a button, which says why there is nothing to keep while everything is shown', async () => {
  const { user, button, onSelect, show } = openTimeline();
  expect(button('Keep this time').title).toBe('Everything is shown: zoom in first, or drag along the line.');
  await user.click(button('Keep this time'));
  expect(onSelect).not.toHaveBeenCalled();
  show({ range: rangeOfPeriod(eighties) });
  await user.click(button('Keep this time'));
  expect(onSelect).toHaveBeenLastCalledWith({ kind: 'period', ...eighties });
  show({ range: rangeOfPeriod(eighties), selection: { kind: 'period', ...eighties } });
  expect(button('Let go').getAttribute('aria-pressed')).toBe('true');
  await user.click(button('Let go'));
  expect(onSelect).toHaveBeenLastCalledWith({ kind: 'article' });
});

test('a kept time can be linked to and noted, and so can a chosen date', async () => {
  const period = { kind: 'period', ...eighties } as const;
  const { user, button, copyLink, noting, show } = openTimeline({ selection: period });
  await user.click(button('Copy link: 1980 – 1989'));
  expect(copyLink).toHaveBeenCalledWith(period, '1980 – 1989');
  await user.click(button('Note on 1980-01-01 – 1989-12-31'));
  expect(noting.onBegin).toHaveBeenLastCalledWith([period]);
  show({ selection: { kind: 'event', id: treaty } });
  await user.click(button('Note on 12 September 1297'));
  expect(noting.onBegin.mock.lastCall?.[0]).toMatchObject([{ kind: 'event', eventId: treaty }]);
});

test('what is kept is counted by what was kept, and the other marks step back', () => {
  const { status, marks } = openTimeline({
    selection: { kind: 'place', id: 'geonames:lisbon' },
    keptIds: new Set([treaty]),
  });
  expect(status()).toBe('1143 – 2019 · 1 dated statement in 1 section');
  const back = marks().filter((one) => one.classList.contains(styles.isLeftOut ?? ''));
  expect(back).toHaveLength(6);
  expect(back.map((one) => one.getAttribute('data-event'))).not.toContain(treaty);
});

test('periods that notes are about are marked on the line', () => {
  const moment = '2026-01-01T00:00:00Z';
  const note = (first: string, last: string): Note => ({
    id: first,
    body: '',
    tags: [],
    colour: 'yellow',
    targets: [{ kind: 'period', first, last }],
    createdAt: moment,
    updatedAt: moment,
    trashedAt: null,
  });
  const range = rangeOfPeriod(eighties);
  const rectangles = () => document.querySelectorAll('svg rect').length;
  openTimeline({ range });
  const before = rectangles();
  openTimeline({ range }, { notes: [note('1982-01-01', '1983-12-31'), note('1985-01-01', '1985-12-31')] });
  expect(rectangles() - before).toBe(2);
});

test('as a list, the statements of the time that is shown read in order, with section, and where the year is from', () => {
  const { screen, show } = openTimeline({ form: 'list' });
  const rows = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));
  expect(rows().map(([date]) => date)).toEqual([
    '1143',
    '12 September 1297',
    '1640 to 1668',
    'March of that year year from the sentences before',
    '1 January 1986',
    '2010s',
    '2015',
  ]);
  expect(rows()[1]?.slice(1)).toEqual([
    'The treaty of Alcañices was signed on 12 September 1297 in Lisbon.',
    'History',
  ]);
  show({ form: 'list', range: rangeOfPeriod({ first: '1290-01-01', last: '1299-12-31' }) });
  expect(rows().map(([date]) => date)).toEqual(['12 September 1297']);
});

test('a date of the list is chosen by its button, its row is the current one, and it can be linked to', async () => {
  const { screen, user, onSelect, copyLink, show } = openTimeline({ form: 'list' });
  await user.click(screen.getByRole('button', { name: '12 September 1297' }));
  expect(onSelect).toHaveBeenCalledWith({ kind: 'event', id: treaty });
  show({ form: 'list', selection: { kind: 'event', id: treaty } });
  const current = document.querySelectorAll('tr[aria-current="true"]');
  expect([...current].map((row) => row.textContent)).toEqual([expect.stringContaining('Alcañices')]);
  await user.click(screen.getByRole('button', { name: 'Copy link: 12 September 1297' }));
  expect(copyLink).toHaveBeenCalledWith({ kind: 'event', id: treaty }, '12 September 1297');
});

test('folded, the timeline is one row that still counts; it opens as the line, and the list switches back and forth', async () => {
  const { screen, user, button, status, onForm, show } = openTimeline({ form: 'folded' });
  expect(status()).toContain('7 dated statements');
  expect(screen.queryByRole('slider')).toBeNull();
  expect(button('Timeline').getAttribute('aria-expanded')).toBe('false');
  await user.click(button('Timeline'));
  expect(onForm).toHaveBeenLastCalledWith('band');
  show({ form: 'band' });
  await user.click(button('Timeline'));
  expect(onForm).toHaveBeenLastCalledWith('folded');
  await user.click(button('List'));
  expect(onForm).toHaveBeenLastCalledWith('list');
  show({ form: 'list' });
  await user.click(button('List'));
  expect(onForm).toHaveBeenLastCalledWith('band');
});

test('the time of the ends is named in the reader’s language', () => {
  const { status } = openTimeline({ range: rangeOfPeriod(eighties) }, { language: 'es' });
  expect(status()).toBe('1980 – 1989 · 1 afirmación fechada en 1 sección');
  const months = rangeOfPeriod({ first: '2015-01-01', last: '2015-03-15' });
  expect(openTimeline({ range: months }, { language: 'es' }).status()).toMatch(/^ene 2015 – mar 2015 · /);
});
