import { asLiteral } from './marks.ts';
import { groupThousands } from './number-templates.ts';

/**
 * `{{PAGENAME}}`, `{{formatnum:1234}}`, `{{#if:…}}`: null for what is an
 * ordinary template, '' for what shows nothing in a saved page.
 */
export function expandParserFunction(name: string, rest: () => readonly string[]): string | null {
  const magicWord = /^(?:!!|[A-Z]{4,})$/.test(name) ? magicWords[name] : undefined;
  if (magicWord !== undefined) return magicWord;
  const call = /^(#?[A-Za-z]+)\s*:\s*(.*)$/s.exec(name);
  if (call === null) return null;
  const first = call[2] ?? '';
  switch ((call[1] ?? '').toLowerCase()) {
    case 'formatnum':
      return groupThousands(first);
    case 'lc':
      return first.toLowerCase();
    case 'uc':
      return first.toUpperCase();
    case 'lcfirst':
      return `${first.slice(0, 1).toLowerCase()}${first.slice(1)}`;
    case 'ucfirst':
      return `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
    case '#if':
      return rest()[first === '' ? 1 : 0] ?? '';
    case '#ifeq':
      return rest()[first === rest()[0] ? 1 : 2] ?? '';
    case '#dateformat':
    case '#formatdate':
      return asLiteral(first);
    case '#tag':
    case '#expr':
    case '#ifexist':
    case 'defaultsort':
    case 'displaytitle':
    case 'ordenar':
      return '';
    default:
      return null;
  }
}

/** Words that wikitext replaces by facts about the page; a saved page has none of them. */
const magicWords: Readonly<Record<string, string>> = {
  '!!': '||',
  PAGENAME: '',
  FULLPAGENAME: '',
  CURRENTYEAR: '',
  CURRENTMONTHNAME: '',
  CURRENTDAY: '',
  SITENAME: '',
};
