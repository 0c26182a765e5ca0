import type { TargetFacts } from '#shared/exchange/notes/export-input.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteGeometry, NoteTarget } from '#shared/models/note.ts';
import type { FoundAgain } from '#shared/subjects/found-again.ts';
import { findMission } from '#shared/subjects/kinds/mission.ts';
import { findPlace } from '#shared/subjects/kinds/place.ts';
import { edtfBounds } from '#shared/time/edtf.ts';
import { parseEdtf } from '#shared/time/parse-edtf.ts';

const nothing: TargetFacts = { geometry: null, first: null, last: null, edtf: null };

/**
 * Where the things lie that notes are about, as far as the editions at hand surely
 * say, and when they were, as the notes say. A note on words lies nowhere and at no time by itself.
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
        if (edition === undefined) return nothing;
        const isHere = target.edition === edition.article.source.sha256;
        const place = sure(findMission(target, edition.missions, isHere))?.placing.place;
        return place ? { ...nothing, geometry: pointOf(place) } : nothing;
      }
      case 'place': {
        const mention = edition === undefined ? null : sure(findPlace(target, edition.mentions));
        return mention === null ? nothing : { ...nothing, geometry: pointOf(mention) };
      }
      case 'event': {
        // What the note says, whatever the article says by now.
        const date = parseEdtf(target.edtf);
        const { earliest, latest } = date === null ? { earliest: null, latest: null } : edtfBounds(date);
        return { geometry: null, first: earliest, last: latest, edtf: target.edtf };
      }
      default:
        return nothing;
    }
  };
}

/** What is only likely lies nowhere: a person has not looked at it yet. */
const sure = <Subject>(found: FoundAgain<Subject>): Subject | null =>
  found.state === 'changed' ? null : found.subject;

const pointOf = ({ lat, lon }: { readonly lat: number; readonly lon: number }): NoteGeometry => ({
  type: 'Point',
  coordinates: [lon, lat],
});
