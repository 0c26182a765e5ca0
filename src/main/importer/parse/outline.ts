import { slug } from '#shared/text/slug.ts';
import type { Line, Range } from './lines.ts';

/** Where a section is announced: its heading's line and level; the lead may have no heading at all. */
export type OutlineEntry = {
  readonly level: number;
  readonly title: string;
  /** Number of the heading's line; null for a lead without one. */
  readonly headingLine: number | null;
  readonly heading: Range | null;
  /** Lines whose blocks are this section's: from here up to the next section's heading. */
  readonly firstLine: number;
  readonly endLine: number;
};

export type Outline = {
  readonly title: string;
  /** How the title was found; anything but `title-line` deserves a warning. */
  readonly titleFrom: 'title-line' | 'first-line' | 'file-name' | 'nowhere';
  /** The lead first. */
  readonly entries: readonly OutlineEntry[];
};

const longestTitle = 250;

/** Finds the title and the sections of an article, by their headings. */
export function readOutline(text: string, lines: readonly Line[], fileName: string): Outline {
  const headings = [...lines.entries()].filter(([, line]) => line.kind === 'heading');
  const [firstHeading] = headings;
  const titleLine =
    firstHeading?.[1].kind === 'heading' && firstHeading[1].level === 1 ? firstHeading[0] : null;
  const sections = titleLine === null ? headings : headings.slice(1);
  const endOfLead = sections[0]?.[0] ?? lines.length;
  const lead =
    titleLine === null ? guessTitle(text, lines, endOfLead, fileName) : titleFromLine(text, lines, titleLine);

  const entries: OutlineEntry[] = [{ ...lead.entry, endLine: endOfLead }];
  for (const [index, [headingLine, line]] of sections.entries()) {
    if (line.kind !== 'heading') continue;
    entries.push({
      level: line.level,
      title: text.slice(line.title.from, line.title.to),
      headingLine,
      heading: line.title,
      firstLine: headingLine + 1,
      endLine: sections[index + 1]?.[0] ?? lines.length,
    });
  }
  return { title: lead.entry.title, titleFrom: lead.titleFrom, entries };
}

type Lead = { readonly titleFrom: Outline['titleFrom']; readonly entry: Omit<OutlineEntry, 'endLine'> };

/** Text before the title line stays in the lead, before the rest of it. */
function titleFromLine(text: string, lines: readonly Line[], headingLine: number): Lead {
  const line = lines[headingLine] as Line & { kind: 'heading' };
  const title = text.slice(line.title.from, line.title.to);
  return {
    titleFrom: 'title-line',
    entry: { level: 1, title, headingLine, heading: line.title, firstLine: 0 },
  };
}

function guessTitle(text: string, lines: readonly Line[], endOfLead: number, fileName: string): Lead {
  const number = lines.findIndex((line) => line.kind !== 'blank');
  const line = lines[number];
  const heading = line === undefined || number >= endOfLead ? null : titleOf(text, line, lines[number + 1]);
  if (heading !== null && heading.from < heading.to) {
    const title = text.slice(heading.from, heading.to);
    return {
      titleFrom: 'first-line',
      entry: { level: 1, title, headingLine: number, heading, firstLine: number + 1 },
    };
  }
  const title = titleFromFileName(fileName);
  return {
    titleFrom: title === '' ? 'nowhere' : 'file-name',
    entry: {
      level: 1,
      title: title === '' ? 'Untitled' : title,
      headingLine: null,
      heading: null,
      firstLine: 0,
    },
  };
}

const aboutRelations =
  /(?<!\p{L})(?:relations|relationship|ties|border|relaciones|frontera)$|^(?:relations|relaciones)(?!\p{L})/iu;

/**
 * The words of a short line of its own that is no sentence: "X–Y relations",
 * also with the text directly under it, or any line that stands apart; "# X" too.
 */
function titleOf(text: string, line: Line, next: Line | undefined): Range | null {
  const apart = next === undefined || next.kind === 'blank' || next.kind === 'heading';
  if (line.kind === 'item')
    return text[line.trimmed.from] === '#' && line.markers === 1 && apart ? line.content : null;
  if (line.kind !== 'text' || line.indent > 0) return null;
  const words = text.slice(line.trimmed.from, line.trimmed.to);
  if (words.length > longestTitle || /[.!?:;,…|]$/.test(words) || isInfoboxLine(words)) return null;
  if (!/\p{L}/u.test(words)) return null;
  const beforeInfobox = next !== undefined && isInfoboxLine(text.slice(next.trimmed.from, next.trimmed.to));
  return apart || beforeInfobox || aboutRelations.test(words) ? line.trimmed : null;
}

function isInfoboxLine(words: string): boolean {
  return /^infobox\b/i.test(words);
}

/** `France–Germany_relations.txt` → "France–Germany relations"; a slug gets its capitals back. */
function titleFromFileName(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const words = base
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words !== slug(words)) return words;
  const spaced = words.replace(/-(relations|border|ties)$/, ' $1');
  return spaced.replace(/(?:^|-)[a-z]/g, (initial) => initial.toUpperCase());
}
