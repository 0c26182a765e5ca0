import type { Language } from '#shared/models/settings.ts';

/**
 * "22 Nov 2026, 17:40", "22 nov 2026, 17:40" where the reader is; to the second
 * where two of them may be seconds apart, as the states of a notebook.
 */
export function formatMoment(
  iso: string,
  language: Language,
  precision: 'minute' | 'second' = 'second',
): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: precision === 'minute' ? 'short' : 'medium',
  }).format(new Date(iso));
}
