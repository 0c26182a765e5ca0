import { parseLink } from '#shared/links/link.ts';
import type { Note } from '#shared/models/note.ts';
import { searchKey } from '#shared/text/search-key.ts';
import { titleOf } from '../export-input.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Longer ones are no links of ours. */
const wikiLink = /\[\[([^[\]\n]{1,500})\]\]/g;
const address = /lindero:\/\/[^\s<>"')\]|]{1,500}/g;

/** Ids of notes by their name, as `[[…]]` names them. */
export function idsByName(notes: readonly Note[]): ReadonlyMap<string, string> {
  // Of two with a name the first counts, as in the window.
  return new Map(notes.toReversed().map((note) => [searchKey(titleOf(note)), note.id]));
}

/** The other notes that a note's text leads to, by `[[name]]`, `[[id]]` or address, each once. */
export function linkedNoteIds({ id, body }: Note, names: ReadonlyMap<string, string>): readonly string[] {
  const wiki = Array.from(
    body.matchAll(wikiLink),
    (match) => (match[1] ?? '').split('|', 1)[0]?.trim() ?? '',
  );
  const addresses = Array.from(body.matchAll(address), (match) => match[0]);
  const ids = [...wiki, ...addresses].map((text) => {
    const subject = parseLink(text)?.subject;
    if (subject?.kind === 'note') return subject.id;
    return uuid.test(text) ? text.toLowerCase() : (names.get(searchKey(text)) ?? '');
  });
  return [...new Set(ids.filter((each) => each !== '' && each !== id))];
}
