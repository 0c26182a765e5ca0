import type { NotePlaces, NoteSign } from '#renderer/state/note-places.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteColour } from '#shared/models/note.ts';
import type { NoteGeometry } from '#shared/models/subject.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { subjectKey } from '#shared/subjects/subject-key.ts';
import { subjectKinds } from '#shared/subjects/subject-kinds.ts';

/** A note as the map shows it. */
export type NoteMark = {
  readonly key: string;
  readonly noteId: string;
  readonly colour: NoteColour;
  readonly geometry: NoteGeometry;
};

/** More marks than this would hide the map, and nobody tells them apart. */
const mostMarks = 400;

/** What notes drew on the map, and the places of the article that have notes. Missions carry their own mark. */
export function noteMarks({ drawn, on }: NotePlaces, edition: Edition): readonly NoteMark[] {
  const markOf = (
    { id: noteId, colour }: NoteSign,
    what: string | number,
    geometry: NoteGeometry,
  ): NoteMark => ({
    key: `${noteId} ${what} ${colour}`,
    noteId,
    colour,
    geometry,
  });
  const free = drawn.map(({ note, target }, index) => markOf(note, index, target.geometry));
  const { place } = subjectKinds;
  const index = subjectIndex(edition);
  const atPlaces = (place.all?.(index) ?? []).flatMap((subject): readonly NoteMark[] => {
    const [note] = on.get(subjectKey(subject, edition.article.id) ?? '') ?? [];
    const geometry = note === undefined ? null : place.position?.(subject, index);
    return note === undefined || !geometry ? [] : [markOf(note, subject.id, geometry)];
  });
  return [...free, ...atPlaces].slice(0, mostMarks);
}
