import type { Translate } from '#renderer/i18n/translate.ts';
import type { EditionChanges, FigureChange, MissionName } from '#shared/models/edition-changes.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { missionName } from '#shared/text/mission-name.ts';

export type ChangeGroup = { readonly name: string; readonly lines: readonly string[] };

/** The changes of an edition in words, by kind, missions first; kinds without a change are left out. */
export function changeGroups(
  changes: EditionChanges,
  countries: readonly CountryFacts[],
  language: Language,
  t: Translate,
): readonly ChangeGroup[] {
  const { sections, missions, figures } = changes;
  const mission = (name: MissionName) => missionName(name, countries, language);
  const said = (text: string) => (text === '' ? t('library.nothing-there') : text);
  const figure = ({ section, row, column, before, after }: FigureChange) => {
    const values = { section, row, before: said(before), after: said(after) };
    return column === ''
      ? t('library.fact-change', values)
      : t('library.figure-change', { ...values, column });
  };
  const groups = [
    { name: t('library.missions-opened'), lines: missions.opened.map(mission) },
    { name: t('library.missions-closed'), lines: missions.closed.map(mission) },
    {
      name: t('library.missions-renamed'),
      lines: missions.renamed.map(({ before, after }) =>
        t('library.from-to', { before: mission(before), after: mission(after) }),
      ),
    },
    { name: t('library.figures-changed'), lines: figures.map(figure) },
    { name: t('library.sections-added'), lines: sections.added.map(({ title }) => title) },
    { name: t('library.sections-removed'), lines: sections.removed.map(({ title }) => title) },
    {
      name: t('library.sections-renamed'),
      lines: sections.renamed.map(({ before, after }) => t('library.from-to', { before, after })),
    },
    { name: t('library.sections-changed'), lines: sections.changed.map(({ title }) => title) },
  ];
  return groups
    .map(({ name, lines }) => ({ name, lines: [...new Set(lines)] }))
    .filter(({ lines }) => lines.length > 0);
}
