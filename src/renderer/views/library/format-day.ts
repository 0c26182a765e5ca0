import type { Language } from '#shared/models/settings.ts';

/** "22 Nov 2026, 17:40", "22 nov 2026, 17:40": the day and the time where the reader is. */
export function formatDay(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}
