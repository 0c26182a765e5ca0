import type { Translate } from '#renderer/i18n/translate.ts';
import { escapeHtml } from '#shared/exchange/notes/html/escape-html.ts';
import { markdownToHtml } from '#shared/exchange/notes/html/markdown-html.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { AnkiCard } from '#shared/study/anki.ts';
import type { MissionCard, NoteCard } from '#shared/study/study-card.ts';
import { missionName } from '#shared/text/mission-name.ts';
import type { Decks } from './decks.ts';
import { questionWords } from './question-words.ts';
import { regionName } from './region-name.ts';

export type ToAnki = (
  countries: readonly CountryFacts[],
  language: Language,
  t: Translate,
) => readonly AnkiCard[];

/** The cards of both decks as HTML for Anki, under ids that stay. */
export function ankiCards(
  decks: Decks,
  ...[countries, language, t]: Parameters<ToAnki>
): readonly AnkiCard[] {
  const ofNote = ({ id, heading, question, quote, body, tags }: NoteCard): AnkiCard => ({
    guid: id,
    front: lines(heading.join(' › '), questionWords(question, language, t)),
    back: [
      quote === null ? '' : `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`,
      markdownToHtml(body),
    ].join(''),
    tags,
  });
  const ofMission = ({ id, mission }: MissionCard): AnkiCard => ({
    guid: id,
    front: lines(t('study.where', { mission: missionName(mission, countries, language) })),
    back: lines(mission.placing.place === null ? '' : regionName(mission.placing.place, countries, language)),
    tags: [],
  });
  return [...decks.notes.map(ofNote), ...decks.missions.map(ofMission)];
}

/** Text as HTML, every text a line of its own, in the direction of its words: nothing of it is an element. */
function lines(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<div dir="auto">${escapeHtml(text)}</div>`)
    .join('');
}
