import { decodeHTML } from 'entities';
import { flagsAsText, joinLines, tidy } from '../text-cleaning.ts';
import { lineBreak, restoreLiterals, withoutMarks } from './marks.ts';

/** Inline wikitext, templates already expanded → text: no quotes for bold, no link brackets, no tags, single spaces. */
export function cleanInline(wikitext: string): string {
  const text = flagsAsText(wikitext)
    .replace(/'''''|'''|''/g, '')
    .replace(externalLink, '$3')
    .replace(/__[A-Z]{3,20}__/g, '')
    .replaceAll(lineBreak, ' ')
    .replace(htmlTag, '');
  return tidy(withoutMarks(restoreLiterals(decodeHTML(text))));
}

/** The same for a list item, a cell or a field: what stood on several lines is told apart by `; `. */
export function cleanOneLine(wikitext: string): string {
  return joinLines(
    wikitext
      .split(new RegExp(`[\\n${lineBreak}]+`))
      .map((line) => cleanInline(line.replace(/^\s*[*#:;]+/, '').replace(/^----+/, ''))),
  );
}

/**
 * `[address words]`. What a look-ahead has found is not tried again shorter, so
 * that an opening bracket costs no more than the way to the next one.
 */
const externalLink = /\[(?:https?:|ftp:|mailto:|\/\/)(?=([^\s[\]]*))\1(?=(\s*))\2([^[\]\n]*)\]/gi;

const htmlTag =
  /<\/?(?:span|small|big|b|i|u|s|em|strong|sup|sub|font|abbr|cite|code|kbd|del|ins|strike|tt|var|q|mark|bdi|bdo|samp|dfn|time|data|ruby|rt|rp|rb|wbr|a|img|noinclude|onlyinclude|includeonly|nowiki|ref|references|gallery|link|meta|hr|poem|section|translate|tvar|languages)(?:[\s/][^<>]*)?>/gi;
