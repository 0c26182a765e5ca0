// @vitest-environment happy-dom
import { act, fireEvent, renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Actions } from '#renderer/state/actions.ts';
import type { Arrival } from '#renderer/state/store.ts';
import { iberia, iberianCountries } from '#renderer/testing/iberia.ts';
import { showWordsOf } from '#renderer/views/reader/show-words-of.ts';
import { searchInputId } from '#renderer/views/search/SearchBox.tsx';
import type { Reached } from '#shared/links/follow-link.ts';
import type { Subject } from '#shared/models/subject.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import { subjectHere } from './link-here.ts';
import { useArrival } from './use-arrival.ts';
import { useNavigation } from './use-navigation.ts';
import { useReadingOn } from './use-reading-on.ts';
import { useTheme } from './use-theme.ts';

const { article } = iberia;

/** The article on the page as far as moving about in it goes: its headings and its words, each run with where it begins. */
function putOnPage(): HTMLElement {
  const main = document.createElement('main');
  main.id = 'article';
  main.tabIndex = -1;
  for (const section of article.sections) {
    const heading = document.createElement('h2');
    heading.id = `section-${section.id}`;
    heading.tabIndex = -1;
    heading.textContent = section.title || article.title;
    main.append(heading);
    for (const block of section.blocks) {
      const words = document.createElement('p');
      words.dataset.start = String(block.start);
      words.dataset.section = section.id;
      words.tabIndex = -1;
      words.textContent = Array.from(article.source.text).slice(block.start, block.end).join('');
      main.append(words);
    }
  }
  document.body.append(main);
  onTestFinished(() => main.remove());
  return main;
}

/** Actions that do nothing but are asked. */
function askedActions() {
  const asked = {
    enterSection: vi.fn(),
    jump: vi.fn(),
    togglePanel: vi.fn(),
    report: vi.fn(),
    select: vi.fn(),
    see: vi.fn(),
    arrived: vi.fn(),
    point: vi.fn(),
    study: { open: vi.fn() },
    notes: { open: vi.fn() },
    library: { placeMission: vi.fn() },
  };
  return { asked, actions: asked as unknown as Actions };
}

function hook<Result>(use: () => Result) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const { result, rerender, unmount } = renderHook(use);
  onTestFinished(unmount);
  return { result, rerender };
}

function openNavigation(sectionId: string, characterKeys = true) {
  putOnPage();
  const { asked, actions } = askedActions();
  const [onCopyLink, onNotes] = [vi.fn(), vi.fn()];
  const { result } = hook(() =>
    useNavigation(article, () => sectionId, characterKeys, actions, onCopyLink, onNotes),
  );
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) =>
    fireEvent.keyDown(target, { key, ...more });
  return { ...asked, onCopyLink, onNotes, result, press };
}

test('the next and the previous section are reached by key, with the focus on their heading, and each is a step to go back from', () => {
  const { press, enterSection, jump } = openNavigation('history');
  press(']');
  expect(enterSection).toHaveBeenLastCalledWith('recent-years');
  expect(document.activeElement?.textContent).toBe('Recent years');
  press('ArrowUp', { altKey: true });
  expect(enterSection).toHaveBeenLastCalledWith('lead');
  expect(jump).toHaveBeenCalledTimes(2);
});

test.each([
  ['first', '[', 'lead'],
  ['last', ']', 'missions'],
])('beyond the %s section there is nothing: the key %s stays in it', (_which, key, sectionId) => {
  const { press, enterSection } = openNavigation(sectionId);
  press(key);
  expect(enterSection.mock.calls).toEqual([[sectionId]]);
});

test('going to a section puts the called-up contents away', () => {
  const { result } = openNavigation('lead');
  act(() => result.current.toggleContents());
  expect(result.current.contentsOpen).toBe(true);
  act(() => result.current.goToSection('trade'));
  expect(result.current.contentsOpen).toBe(false);
  expect(document.activeElement?.textContent).toBe('Trade');
});

test('every key leads to what the list of keys says', () => {
  const { press, togglePanel, onCopyLink, onNotes, study, result } = openNavigation('lead');
  const search = document.createElement('input');
  search.id = searchInputId;
  document.body.append(search);
  onTestFinished(() => search.remove());
  for (const code of ['KeyM', 'KeyF', 'KeyP']) press('', { code, altKey: true });
  expect(togglePanel.mock.calls).toEqual([['missions'], ['figures'], ['places']]);
  for (const code of ['KeyO', 'KeyN', 'KeyH', 'KeyS']) press('', { code, altKey: true });
  press('z', { code: 'KeyZ', ctrlKey: true });
  press('y', { code: 'KeyY', ctrlKey: true });
  expect(onNotes.mock.calls.flat()).toEqual([
    'notes',
    'note',
    'highlight',
    'select-sentence',
    'undo-note',
    'redo-note',
  ]);
  press('', { code: 'KeyL', altKey: true });
  expect(onCopyLink).toHaveBeenCalledOnce();
  press('', { code: 'KeyR', altKey: true });
  expect(study.open).toHaveBeenCalledOnce();
  press('/');
  expect(document.activeElement).toBe(search);
  act(() => void press('F1'));
  expect(result.current.dialog).toBe('shortcuts');
});

test('Alt and the arrows go back and forward as a browser does', () => {
  const { press } = openNavigation('lead');
  const [back, forward] = [vi.spyOn(history, 'back'), vi.spyOn(history, 'forward')];
  onTestFinished(() => {
    back.mockRestore();
    forward.mockRestore();
  });
  press('ArrowLeft', { altKey: true });
  press('ArrowRight', { altKey: true });
  expect([back, forward].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
});

test('what is typed is no command: single keys in a field, and the keys that go from word to word in a text', () => {
  const { press, enterSection, onNotes, togglePanel } = openNavigation('history');
  const field = document.createElement('textarea');
  document.body.append(field);
  onTestFinished(() => field.remove());
  press(']', {}, field);
  press('z', { code: 'KeyZ', ctrlKey: true }, field);
  press('', { code: 'KeyS', altKey: true }, field);
  expect(enterSection).not.toHaveBeenCalled();
  expect(onNotes).not.toHaveBeenCalled();
  // What means nothing in a text works from there, too.
  expect(press('', { code: 'KeyM', altKey: true }, field)).toBe(false);
  expect(togglePanel).toHaveBeenCalledWith('missions');
});

test('single keys are none where they are switched off, and none is taken that another control has used', () => {
  const off = openNavigation('history', false);
  off.press(']');
  expect(off.enterSection).not.toHaveBeenCalled();
  const on = openNavigation('history');
  const slider = document.createElement('div');
  slider.addEventListener('keydown', (event) => event.preventDefault());
  document.body.append(slider);
  onTestFinished(() => slider.remove());
  on.press(']', {}, slider);
  expect(on.enterSection).not.toHaveBeenCalled();
});

function arriveAt(subject: Subject, doubts: Partial<Reached> = {}, place: Arrival['place'] = null) {
  const main = putOnPage();
  const { asked, actions } = askedActions();
  const reached = { subject, wider: false, unsure: false, ...doubts };
  hook(() => useArrival({ reached, place }, iberia, actions));
  return { ...asked, main, codes: asked.report.mock.calls.map(([failure]) => failure.code) };
}

test('a link to a section ends at its heading, which is read and not chosen', () => {
  const { enterSection, select, arrived, codes } = arriveAt({ kind: 'section', id: 'trade' });
  expect(document.activeElement?.textContent).toBe('Trade');
  expect(enterSection).toHaveBeenCalledWith('trade');
  expect(select).toHaveBeenCalledWith({ kind: 'article' });
  expect(arrived).toHaveBeenCalledOnce();
  expect(codes).toEqual([]);
});

test.each([
  { kind: 'words', start: 30, end: 40 },
  { kind: 'period', first: '1980-01-01', last: '1989-12-31' },
  { kind: 'place', id: 'geonames:lisbon' },
  { kind: 'mission', id: 'pt-es-embassy-madrid' },
  { kind: 'article' },
] as const)('what %o leads to is chosen', (subject) => {
  expect(arriveAt(subject).select).toHaveBeenCalledWith(subject);
});

test('a link that ends elsewhere than it meant says so, and one that may have says that', () => {
  expect(arriveAt({ kind: 'section', id: 'trade' }, { wider: true }).codes).toEqual(['link.wider']);
  const mission = { kind: 'mission', id: 'pt-es-embassy-madrid' } as const;
  expect(arriveAt(mission, { unsure: true }).codes).toEqual(['link.unsure']);
});

test('a link to a note opens it', () => {
  const { notes } = arriveAt({ kind: 'note', id: 'n-1' });
  expect(notes.open).toHaveBeenCalledWith('n-1');
});

test('chosen things are shown by the first words that speak of them; a time has none, and what is gone moves nothing', () => {
  const main = putOnPage();
  const shown = (selection: Parameters<typeof showWordsOf>[1]) => {
    (document.activeElement as HTMLElement | null)?.blur();
    showWordsOf(iberia, selection);
    return main.contains(document.activeElement);
  };
  expect(shown({ kind: 'place', id: 'geonames:vigo' })).toBe(true);
  expect(shown({ kind: 'mission', id: 'pt-es-embassy-madrid' })).toBe(true);
  expect(shown({ kind: 'event', id: iberia.events[0]?.id ?? '' })).toBe(true);
  expect(shown({ kind: 'section', id: 'trade' })).toBe(true);
  expect(shown({ kind: 'period', first: '1980-01-01', last: '1989-12-31' })).toBe(false);
  expect(shown({ kind: 'place', id: 'geonames:nowhere' })).toBe(false);
});

test('a link to “here” leads to the marked words, else to what is chosen, else to the section that is read', () => {
  const main = putOnPage();
  const lisbon = { kind: 'place', id: 'geonames:lisbon' } as const;
  expect(subjectHere(iberia, lisbon, 'trade')).toBe(lisbon);
  expect(subjectHere(iberia, { kind: 'article' }, 'trade')).toEqual({ kind: 'section', id: 'trade' });
  expect(subjectHere(iberia, { kind: 'article' }, 'lead')).toEqual({ kind: 'article' });
  const words = main.querySelector('p')?.firstChild;
  if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 8);
  const span = subjectHere(iberia, lisbon, 'trade');
  document.getSelection()?.removeAllRanges();
  const { text } = article.source;
  expect(span.kind === 'words' && Array.from(text).slice(span.start, span.end).join('')).toBe('Portugal');
});

test('what a link leads to is named as people call it', () => {
  const name = (subject: Subject) => nameIn(iberia, subject, { countries: iberianCountries, language: 'en' });
  expect(name({ kind: 'section', id: 'trade' })).toBe('Trade');
  expect(name({ kind: 'section', id: 'lead' })).toBe('Portugal–Spain relations');
  expect(name({ kind: 'mission', id: 'pt-es-embassy-madrid' })).toBe('Embassy of Portugal, Madrid');
  expect(name({ kind: 'place', id: 'geonames:vigo' })).toBe('Vigo');
  expect(name({ kind: 'event', id: iberia.events[1]?.id ?? '' })).toBe('12 September 1297');
  expect(name({ kind: 'period', first: '1980-01-01', last: '1989-12-31' })).toBe('1980 – 1989');
  expect(name({ kind: 'article' })).toBe('Portugal–Spain relations');
});

test('the theme is the chosen one, or what the system asks for', () => {
  expect(hook(() => useTheme('dark')).result.current).toBe('dark');
  expect(hook(() => useTheme('light')).result.current).toBe('light');
  expect(['light', 'dark']).toContain(hook(() => useTheme('system')).result.current);
});

test('after another article was opened, the focus is on its title; at the start it is left alone, and so is one that is in use', () => {
  putOnPage();
  let openId: string | null = null;
  const { rerender } = hook(() => useReadingOn(openId));
  const open = (id: string | null) => {
    openId = id;
    (document.activeElement as HTMLElement | null)?.blur();
    rerender();
    return document.activeElement?.id;
  };
  expect(open('first')).not.toBe('section-lead');
  expect(open(null)).not.toBe('section-lead');
  expect(open('second')).toBe('section-lead');
  document.getElementById('section-trade')?.focus();
  openId = 'third';
  rerender();
  expect(document.activeElement?.id).toBe('section-trade');
});
