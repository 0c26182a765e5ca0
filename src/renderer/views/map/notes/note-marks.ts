import type { NotePlaces } from '#renderer/state/note-places.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteColour } from '#shared/models/note.ts';
import type { NoteGeometry } from '#shared/models/subject.ts';
import { subjectKey } from '#shared/subjects/subject-key.ts';

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
export function noteMarks({ drawn, on }: NotePlaces, { article, mentions }: Edition): readonly NoteMark[] {
  const free = drawn.map(({ note, target }, index) => ({
    key: `${note.id} ${index} ${note.colour}`,
    noteId: note.id,
    colour: note.colour,
    geometry: target.geometry,
  }));
  const seen = new Set<string>();
  const atPlaces = mentions.flatMap((mention): readonly NoteMark[] => {
    if (seen.has(mention.placeId)) return [];
    seen.add(mention.placeId);
    const [note] = on.get(subjectKey({ kind: 'place', id: mention.placeId }, article.id) ?? '') ?? [];
    if (note === undefined) return [];
    const geometry: NoteGeometry = { type: 'Point', coordinates: [mention.lon, mention.lat] };
    return [
      { key: `${note.id} ${mention.placeId} ${note.colour}`, noteId: note.id, colour: note.colour, geometry },
    ];
  });
  return [...free, ...atPlaces].slice(0, mostMarks);
}
