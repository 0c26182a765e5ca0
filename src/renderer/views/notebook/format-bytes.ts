import type { Language } from '#shared/models/settings.ts';

/** Bytes for people: "36 kB", "1.2 MB", in thousands, as file managers count. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
