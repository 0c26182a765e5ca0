import type { Edition } from '#shared/models/edition.ts';

/** A line of the contents. */
export type ContentsEntry = {
  readonly id: string;
  readonly title: string;
  /** 0 for the outermost sections. */
  readonly depth: number;
  /** Missions that the section lists. */
  readonly missions: number;
  /** Items of its lists, when the section is a list and names no missions. */
  readonly items: number;
};

/** The sections after the lead with what they count, in reading order. */
export function contentsEntries(edition: Edition): readonly ContentsEntry[] {
  return edition.article.sections
    .filter((section) => section.id !== 'lead')
    .map((section) => {
      const lists = section.blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []));
      const isList = lists.length > 0 && lists.length === section.blocks.length;
      return {
        id: section.id,
        title: section.title,
        depth: Math.max(0, section.path.length - 1),
        missions: edition.missions.filter((mission) => mission.sectionId === section.id).length,
        items: isList ? lists.reduce((sum, length) => sum + length, 0) : 0,
      };
    });
}
