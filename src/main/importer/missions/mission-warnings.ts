import { createLineFinder } from '#main/importer/line-at.ts';
import type { Article } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';

/** What a reader should look at: missions without a place, and places that are only proposed. */
export function missionWarnings(missions: readonly Mission[], article: Article): readonly Warning[] {
  const doubtful = missions.filter(({ placing }) => placing.status !== 'placed');
  if (doubtful.length === 0) return [];
  const lineAt = createLineFinder(article);
  return doubtful.map((mission) => ({ ...warningAbout(mission), line: lineAt(mission.start) }));
}

function warningAbout({ city, placing, source }: Mission): Omit<Warning, 'line'> {
  const words = source.length > 120 ? `${source.slice(0, 119)}…` : source;
  if (city === null)
    return { code: 'missions.no-city', message: `No city is named for a mission: “${words}”.` };
  if (placing.place === null) {
    return { code: 'missions.unplaced', message: `The gazetteer has no “${city}” for “${words}”.` };
  }
  const { name, admin1, country } = placing.place;
  const where = [name, admin1, country].filter((part) => part !== null).join(', ');
  return { code: 'missions.review', message: `“${city}” may be another place than ${where}: “${words}”.` };
}
