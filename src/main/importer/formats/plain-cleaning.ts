import type { Warning } from '#shared/models/edition.ts';
import { invisible } from './text-cleaning.ts';

/** Templates of a wiki, a line each or several on one, above the title. */
const templatesAbove = /^(?:\s*\{\{[^{}\n]{0,1000}\}\})+\s*(?==[^=\n])/;
const template = /\s*\{\{[^{}\n]{0,1000}\}\}/g;

/**
 * A text that was copied or converted brings along what nobody sees and what no
 * name, date or title may be hidden by: soft hyphens, marks of direction, spaces
 * of no width, and templates of a wiki around the title. All else stays as it
 * is. The notes say what went.
 */
export function cleanPlainText(text: string): { readonly text: string; readonly notes: readonly Warning[] } {
  const seen = text.replace(invisible, '');
  const titled = withCleanTitle(seen);
  const notes: Warning[] = [];
  if (seen.length < text.length) {
    const message = `Soft hyphens, marks of direction and spaces of no width were left out: ${text.length - seen.length}.`;
    notes.push({ code: 'plain.invisible', message, line: null });
  }
  if (titled.length < seen.length) {
    const message = 'Wiki templates ({{…}}) at the title were left out.';
    notes.push({ code: 'plain.templates', message, line: 1 });
  }
  return { text: titled, notes };
}

function withCleanTitle(text: string): string {
  const below = text.replace(templatesAbove, '');
  const [titleLine = ''] = below.split('\n', 1);
  if (!/^=[^=]/.test(titleLine) || !titleLine.includes('{{')) return below;
  return titleLine.replace(template, '') + below.slice(titleLine.length);
}
