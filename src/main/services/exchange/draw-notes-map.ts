import type { World } from '#main/world/open-world.ts';
import { drawMap } from '#shared/exchange/map/draw-map.ts';
import type { DrawnMission } from '#shared/exchange/map/map-symbols.ts';
import { noteHex } from '#shared/exchange/notes/geojson.ts';
import { exportWords } from '#shared/exchange/notes/markdown/words.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import type { SubjectFacts } from '#shared/subjects/subject-kind.ts';
import { missionName } from '#shared/text/mission-name.ts';

/** The pair of an edition, its border, its missions and the notes that lie somewhere, by their numbers; null without States. */
export function drawNotesMap(
  edition: Edition,
  world: World,
  notes: readonly Note[],
  factsOf: (target: KeptSubject) => SubjectFacts,
  language: Language,
): string | null {
  const states = edition.article.sides.flatMap(({ iso2 }) =>
    iso2 === null ? [] : (world.country(iso2) ?? []),
  );
  if (states.length === 0) return null;
  const [first, second] = states;
  const border = first && second ? world.border(first.iso2, second.iso2) : null;
  return drawMap({
    title: `${exportWords[language].map}: ${edition.article.title}`,
    countries: world.shapes(),
    pair: states.map(({ iso2, names, lat, lon }) => ({
      lands: world.lands(iso2),
      name: names[language].common,
      position: [lon, lat],
    })),
    border: border?.lines ?? [],
    missions: edition.missions.flatMap((mission) => drawn(mission)),
    notes: notes.flatMap((note, index) =>
      note.targets.flatMap((target) => {
        const { geometry } = factsOf(target);
        return geometry === null
          ? []
          : [{ geometry, label: String(index + 1), colour: noteHex[note.colour] }];
      }),
    ),
  });

  function drawn(mission: Mission): readonly DrawnMission[] {
    const { place } = mission.placing;
    if (place === null) return [];
    return [
      {
        position: [place.lon, place.lat] as const,
        type: mission.type,
        side:
          mission.sending === first?.iso2 ? 'first' : mission.sending === second?.iso2 ? 'second' : 'other',
        review: mission.placing.status === 'review',
        name: missionName(mission, world.countries(), language),
      },
    ];
  }
}
