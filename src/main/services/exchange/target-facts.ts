import type { TargetFacts } from '#shared/exchange/notes/export-input.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteGeometry, NoteTarget } from '#shared/models/note.ts';

const nothing: TargetFacts = { geometry: null, first: null, last: null, edtf: null };

/**
 * Where and when the things lie that notes are about, as far as the editions at
 * hand say. A note on words lies nowhere and at no time by itself.
 */
export function targetFacts(editions: ReadonlyMap<string, Edition>): (target: NoteTarget) => TargetFacts {
  return (target) => {
    const edition = 'articleId' in target ? editions.get(target.articleId) : undefined;
    switch (target.kind) {
      case 'geometry':
        return { ...nothing, geometry: target.geometry };
      case 'period':
        return {
          geometry: null,
          first: target.first,
          last: target.last,
          edtf: `${target.first}/${target.last}`,
        };
      case 'mission': {
        const place = edition?.missions.find(({ id }) => id === target.missionId)?.placing.place;
        return place ? { ...nothing, geometry: pointOf(place) } : nothing;
      }
      case 'place': {
        const mention = edition?.mentions.find(({ placeId }) => placeId === target.placeId);
        return mention === undefined ? nothing : { ...nothing, geometry: pointOf(mention) };
      }
      case 'event': {
        const event = edition?.events.find(({ id }) => id === target.eventId);
        return {
          geometry: null,
          first: event?.earliest ?? null,
          last: event?.latest ?? null,
          edtf: target.edtf,
        };
      }
      default:
        return nothing;
    }
  };
}

const pointOf = ({ lat, lon }: { readonly lat: number; readonly lon: number }): NoteGeometry => ({
  type: 'Point',
  coordinates: [lon, lat],
});
