import type { World } from '#main/world/open-world.ts';
import { drawMap } from '#shared/exchange/map/draw-map.ts';
import type { TargetFacts } from '#shared/exchange/notes/export-input.ts';
import { noteHex } from '#shared/exchange/notes/geojson.ts';
import { exportWords } from '#shared/exchange/notes/markdown/words.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission, MissionType } from '#shared/models/mission.ts';
import type { Note, NoteTarget } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import { missionName } from '#shared/text/mission-name.ts';

/** Missions that head the others in their State. */
const embassies: ReadonlySet<MissionType> = new Set([
  'embassy',
  'high-commission',
  'apostolic-nunciature',
  'permanent-mission',
]);

/** The pair of an edition, its border, its missions and the notes that lie somewhere, by their numbers; null without States. */
export function drawNotesMap(
  edition: Edition,
  world: World,
  notes: readonly Note[],
  factsOf: (target: NoteTarget) => TargetFacts,
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

  function drawn(mission: Mission) {
    const { place } = mission.placing;
    if (place === null) return [];
    return [
      {
        position: [place.lon, place.lat] as const,
        side: states.findIndex(({ iso2 }) => iso2 === mission.sending),
        isEmbassy: embassies.has(mission.type),
        name: missionName(mission, world.countries(), language),
      },
    ];
  }
}
