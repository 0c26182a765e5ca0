import { groupBy } from '#shared/group-by.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { nameIn, subjectsOf } from '#shared/subjects/in-edition.ts';
import { perEdition, subjectIndex } from '#shared/subjects/subject-index.ts';
import { searchKey } from '#shared/text/search-key.ts';

const byTitle = perEdition(({ edition }) =>
  groupBy(
    subjectsOf(edition).flatMap((subject) => {
      const name = nameIn(edition, subject, null);
      return name === null ? [] : [{ key: searchKey(name), subject }];
    }),
    ({ key }) => key,
  ),
);

/** Everything in an article that has this title, in whatever case and with whatever accents: several may share it. */
export function findTitle(title: string, edition: Edition): readonly Subject[] {
  return (byTitle(subjectIndex(edition)).get(searchKey(title)) ?? []).map(({ subject }) => subject);
}
