import { toFailure } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PackSummary } from '#shared/models/library.ts';
import type { readPackFile } from './read-pack-file.ts';

/** What a pack's contents say for the list; the file adds when and whence. */
export type PackFacts = Omit<PackSummary, 'importedAt' | 'builtIn'>;

export function packFacts(edition: Edition): PackFacts {
  const { article, missions, warnings } = edition;
  return {
    id: article.id,
    title: article.title,
    sides: article.sides,
    language: article.language,
    missionCount: missions.length,
    reviewCount: missions.filter((mission) => mission.placing.status === 'review').length,
    sectionCount: article.sections.length,
    warningCount: warnings.length,
    problem: null,
  };
}

/** Reads a pack for the list, by `read`. One that cannot be read is listed under its file's name, with its problem. */
export async function readPackFacts(path: string, id: string, read: typeof readPackFile): Promise<PackFacts> {
  try {
    return packFacts((await read(path)).edition);
  } catch (error) {
    const problem = toFailure(error);
    return {
      id,
      title: id,
      sides: [],
      language: 'und',
      missionCount: 0,
      reviewCount: 0,
      sectionCount: 0,
      warningCount: 0,
      problem,
    };
  }
}
