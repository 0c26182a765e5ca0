import type { Warning } from '#shared/models/edition.ts';
import type { FormatBlock } from '../blocks.ts';
import { withoutApparatus } from '../left-out-sections.ts';
import { blockTagsAsWikitext } from './block-tags.ts';
import { cleanInline } from './clean-inline.ts';
import { expandNodes } from './expand-nodes.ts';
import { type Expansion, newExpansion } from './expansion.ts';
import { isRelationsInfobox } from './infobox-template.ts';
import { withoutMarks } from './marks.ts';
import { readBlocks } from './read-blocks.ts';
import { scanWikitext } from './scan-wikitext.ts';

export type WikitextPage = {
  readonly blocks: readonly FormatBlock[];
  readonly notes: readonly Warning[];
  /** What the page calls itself, above its text, in its infobox or in bold at its start; null where it does not. */
  readonly titleInText: string | null;
};

/** Reads one page of wikitext. `firstLine` is where it begins in its file, for the notes. Never throws. */
export function readWikitext(source: string, firstLine = 1): WikitextPage {
  const wikitext = withoutMarks(source);
  const { nodes, unclosed, openNotes } = scanWikitext(wikitext);
  const expansion = newExpansion();
  const expanded = blockTagsAsWikitext(expandNodes(nodes, expansion));
  const { title, rest } = takeTitle(readBlocks(expanded, expansion));
  const article = withoutApparatus(placeInfobox(rest, expansion));
  const lineOf = (offset: number) => firstLine + countLineEnds(wikitext, offset);
  return {
    blocks: article.blocks,
    notes: [
      ...article.notes,
      ...unclosedNotes(unclosed, 'Brackets that are not closed stay in the text as they are', lineOf),
      ...unclosedNotes(openNotes, 'References that are not closed leave their words in the text', lineOf),
      ...leftOutNotes(expansion, lineOf),
    ],
    titleInText: title ?? titleInText(expanded, expansion),
  };
}

/** Wikis have the title above the page and not in it, but who copies a page often puts it there: `= Title =`. */
function takeTitle(blocks: readonly FormatBlock[]): {
  readonly title: string | null;
  readonly rest: readonly FormatBlock[];
} {
  const at = blocks.findIndex(({ kind }) => kind !== 'infobox');
  const first = blocks[at];
  if (first?.kind !== 'heading' || first.level !== 1) return { title: null, rest: blocks };
  return { title: first.text, rest: blocks.filter((_, index) => index !== at) };
}

/**
 * The relations infobox heads the article, wherever its template stood; what
 * other infoboxes say (of a treaty, a person) stays in its place as a list.
 */
function placeInfobox(blocks: readonly FormatBlock[], expansion: Expansion): readonly FormatBlock[] {
  const own = expansion.infoboxes.find((infobox) => isRelationsInfobox(infobox.key));
  const rest = blocks.flatMap((block): readonly FormatBlock[] => {
    if (block.kind !== 'infobox') return [block];
    if (block.entries === own?.entries || block.entries.length === 0) return [];
    return [
      {
        kind: 'list',
        items: block.entries.map(({ key, value }) => ({ depth: 0, text: `${key}: ${value}` })),
      },
    ];
  });
  if (own === undefined || own.entries.length === 0) return rest;
  return [{ kind: 'infobox', entries: own.entries }, ...rest];
}

function titleInText(expanded: string, expansion: Expansion): string | null {
  const infobox = expansion.infoboxes.find((each) => isRelationsInfobox(each.key));
  const pair = cleanInline(infobox?.title ?? '');
  if (pair !== '') return /relations|relaciones/i.test(pair) ? pair : `${pair} relations`;
  const bold = /'''([^'\n]{3,120})'''/.exec(expanded.slice(0, 4000));
  const words = cleanInline(bold?.[1] ?? '');
  return /relations|relaciones/i.test(words) ? words : null;
}

function unclosedNotes(
  unclosed: readonly number[],
  what: string,
  lineOf: (offset: number) => number,
): readonly Warning[] {
  const first = unclosed[0];
  if (first === undefined) return [];
  const message = `${what}: ${unclosed.length}.`;
  return [
    {
      code: 'wikitext.unclosed',
      message,
      line: lineOf(unclosed.reduce((least, offset) => Math.min(least, offset), first)),
    },
  ];
}

/** One note a template, the first twenty; then how many more there are. */
function leftOutNotes(expansion: Expansion, lineOf: (offset: number) => number): readonly Warning[] {
  const all = [...expansion.leftOut].sort((left, right) => left[1] - right[1]);
  const notes = all.slice(0, 20).map(([name, offset]) => ({
    code: 'wikitext.left-out',
    message: `${name} shows something that this format cannot give as text; it was left out.`,
    line: lineOf(offset),
  }));
  if (all.length <= 20) return notes;
  const message = `${all.length - 20} more templates were left out.`;
  return [...notes, { code: 'wikitext.left-out', message, line: null }];
}

function countLineEnds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
