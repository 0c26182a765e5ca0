import { type Language, languages } from '#shared/models/settings.ts';

/** The interface's language: the chosen one, else the first of the system's that we speak, else English. */
export function resolveLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen !== null) return chosen;
  const spoken = preferred.map((tag) => languages.find((language) => language === tag.split('-')[0]));
  return spoken.find((language) => language !== undefined) ?? 'en';
}
