import type { Edition } from '#shared/models/edition.ts';
import type { PanelName } from './store.ts';

/** The panels for which this article has something. What was open beside another article is not shown beside it. */
export function panelsOf({
  article,
  missions,
  mentions,
}: Pick<Edition, 'article' | 'missions' | 'mentions'>): ReadonlySet<PanelName> {
  const hasTables = article.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  return new Set<PanelName>([
    ...(missions.length > 0 ? (['missions', 'placing'] as const) : []),
    ...(mentions.length > 0 ? (['places'] as const) : []),
    ...(hasTables ? (['figures'] as const) : []),
  ]);
}
