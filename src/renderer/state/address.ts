import type { Link } from '#shared/links/link.ts';
import { linkOf } from '#shared/links/link-of.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { periodOf } from '#shared/time/time-range.ts';

import type { WindowState } from './store.ts';

/**
 * The link to what the window shows: to what is chosen, else to the section
 * that is read, and what the timeline shows. null while an article or a link is
 * being opened: then there is nothing to show yet.
 */
export function addressOf({
  open,
  arrival,
  selection,
  currentSectionId,
  timeRange,
}: Pick<WindowState, 'open' | 'arrival' | 'selection' | 'currentSectionId' | 'timeRange'>): Link | null {
  if (open.status !== 'ready' || arrival !== null) return null;
  const { edition } = open.atlas;
  const time = timeRange === null ? null : periodOf(timeRange);
  if (selection.kind !== 'article') return { ...chosenLink(edition, selection), time };
  const [lead] = edition.article.sections;
  const isTop = currentSectionId === lead?.id || currentSectionId === 'lead';
  return { ...linkOf(edition, isTop ? selection : { kind: 'section', id: currentSectionId }), time };
}

let last: { readonly edition: Edition; readonly selection: Subject; readonly link: Link } | null = null;

/** Asked for at every scroll, made anew only for another choice: a quote has to be cut out of the whole text. */
function chosenLink(edition: Edition, selection: Subject): Link {
  if (last?.edition !== edition || last.selection !== selection) {
    last = { edition, selection, link: linkOf(edition, selection) };
  }
  return last.link;
}
