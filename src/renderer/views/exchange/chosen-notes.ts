import type { ExportSelection } from '#shared/models/exchange.ts';

/** Which notes, as the dialog's fields say it: days are those of the person, `YYYY-MM-DD`, empty for none. */
export type ChosenNotes = {
  readonly onlyArticle: boolean;
  readonly tag: string;
  readonly from: string;
  readonly to: string;
  readonly withTrash: boolean;
};

export const everyNote: ChosenNotes = { onlyArticle: false, tag: '', from: '', to: '', withTrash: false };

/** The same as moments: a day begins and ends where the person is. */
export function toSelection(chosen: ChosenNotes, articleId: string | null): ExportSelection {
  return {
    articleId: chosen.onlyArticle ? articleId : null,
    tag: chosen.tag === '' ? null : chosen.tag,
    changedFrom: startOf(chosen.from, 0),
    changedBefore: startOf(chosen.to, 1),
    withTrash: chosen.withTrash,
  };
}

/** When a day begins, or the one `later` days after it; null while no day is typed. */
function startOf(day: string, later: number): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) return null;
  const [year, month, date] = match.slice(1).map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + later).toISOString();
}
