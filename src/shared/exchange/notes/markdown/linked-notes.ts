import { parseLink } from '#shared/links/link.ts';
import type { Note } from '#shared/models/note.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Longer ones are no links of ours. */
const wikiLink = /\[\[([^[\]\n]{1,500})\]\]/g;
const address = /lindero:\/\/[^\s<>"')\]|]{1,500}/g;

/** The other notes that a note's text leads to, by `[[…]]` or by address, each once. */
export function linkedNoteIds({ id, body }: Note): readonly string[] {
  const wiki = Array.from(
    body.matchAll(wikiLink),
    (match) => (match[1] ?? '').split('|', 1)[0]?.trim() ?? '',
  );
  const addresses = Array.from(body.matchAll(address), (match) => match[0]);
  const ids = [...wiki, ...addresses].map((text) => {
    const target = parseLink(text)?.target;
    return target?.kind === 'note' ? target.id : text.replace(/^note:/, '');
  });
  return [...new Set(ids.filter((each) => uuid.test(each) && each !== id))];
}
