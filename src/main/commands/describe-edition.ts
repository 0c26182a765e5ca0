import { formatFailure } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import { inspectionOf } from './inspection.ts';

/** An edition in a few lines for people. */
export function describeEdition(edition: Edition): string {
  const shown = inspectionOf(edition);
  const placed = shown.missions.filter(({ status }) => status === 'placed').length;
  const lines = [
    shown.article.title,
    `  ${shown.countries.map(({ iso2, name }) => `${name} (${iso2 ?? 'no State'})`).join(', ') || 'no two States'}`,
    `  border: ${borderWords(shown.border)}`,
    `  ${shown.sections.length} sections, ${shown.tables.length} tables, ${shown.article.codePoints} characters`,
    `  ${shown.missions.length} missions, ${placed} of them placed`,
    `  ${shown.mentions.length} mentions, ${shown.events.length} events, ${shown.checks.length} checks`,
    ...shown.warnings.map(
      ({ code, message, line }) =>
        `  ${formatFailure(line === null ? { code, message } : { code, message, line })}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function borderWords(border: { readonly kind: string; readonly lengthKm: number | null } | null): string {
  if (border === null) return 'none';
  return border.lengthKm === null ? border.kind : `${border.kind}, ${border.lengthKm} km`;
}
