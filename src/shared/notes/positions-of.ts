import type { NoteGeometry, Position } from '#shared/models/subject.ts';

/** All positions of what a note drew, in the order in which they were drawn; a polygon's rings one after the other. */
export function positionsOf(geometry: NoteGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}
