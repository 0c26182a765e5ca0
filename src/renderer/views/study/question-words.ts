import type { Translate } from '#renderer/i18n/translate.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Language } from '#shared/models/settings.ts';
import type { NoteQuestion } from '#shared/study/study-card.ts';

/** The question of a card in words; what is asked for is a gap. */
export function questionWords(question: NoteQuestion, language: Language, t: Translate): string {
  switch (question.kind) {
    case 'gap':
      return `… ${fromWholeWord(question.before)}[\u00a0…\u00a0]${toWholeWord(question.after)} …`;
    case 'name':
      return question.name;
    case 'period':
      return t('study.period', {
        first: formatDay(question.first, language),
        last: formatDay(question.last, language),
      });
    default:
      return assertNever(question);
  }
}

/** An anchor's context is so many letters, and may begin or end within a word. */
const fromWholeWord = (text: string): string => text.trimStart().replace(/^\S+\s+(?=\S)/, '');
const toWholeWord = (text: string): string => text.trimEnd().replace(/(?<=\S)\s+\S+$/, '');

/** "5 April 1879"; a day before our era, or one that is none, as it is written. */
function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day.startsWith('-') || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}
