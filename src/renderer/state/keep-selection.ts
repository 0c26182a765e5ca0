import type { Position } from '#shared/geo/great-circle.ts';
import { isWhole, type SketchKind } from '#shared/geo/sketch.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Kept, KeptSubject, NoteGeometry, Subject } from '#shared/models/subject.ts';
import { keep } from '#shared/subjects/in-edition.ts';
import type { Naming } from '#shared/subjects/subject-kind.ts';

/** What was drawn on the map: a point, a line, or an area, whose ring is closed. Its first point alone when it is no whole one yet. */
export function keepDrawn(kind: SketchKind, points: readonly Position[], name: string): Kept<'geometry'> {
  const [first = [0, 0], ...rest] = points.map(({ lat, lon }) => [lon, lat] as const);
  const geometry: NoteGeometry =
    !isWhole(kind, points) || kind === 'point'
      ? { type: 'Point', coordinates: first }
      : kind === 'line'
        ? { type: 'LineString', coordinates: [first, ...rest] }
        : { type: 'Polygon', coordinates: [[first, ...rest, first]] };
  return { kind: 'geometry', geometry, name };
}

/** What is chosen, as something to write a note on; null when nothing is. Words are noted while they are marked on the page. */
export const keepSelection = (edition: Edition, selection: Subject, naming: Naming): KeptSubject | null =>
  selection.kind === 'words' ? null : keep(edition, selection, naming);
