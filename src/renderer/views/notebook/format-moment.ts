import type { Language } from '#shared/models/settings.ts';

/** "22 Nov 2026, 17:40:05" where the reader is: to the second, since states of a notebook may be seconds apart. */
export function formatMoment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(new Date(iso));
}
