import type { ExportInput } from '#shared/exchange/notes/export-input.ts';
import { formNamed } from '#shared/exchange/notes/forms.ts';
import { safeFileName } from '#shared/exchange/notes/markdown/file-names.ts';
import { exportWords } from '#shared/exchange/notes/markdown/words.ts';
import type { ExportSelection, FormName } from '#shared/models/exchange.ts';
import { localDayOf } from '#shared/time/local-day.ts';

/** What an export is called: what it is of, and the day. */
export function exportFileName(
  form: FormName,
  input: ExportInput,
  { articleId, tag }: ExportSelection,
): string {
  const article = input.articles.find(({ id }) => id === articleId)?.title;
  const of = [article, tag].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
  const words = exportWords[input.language].notes;
  const name = of === '' ? `Lindero ${words.toLowerCase()}` : `${of} – ${words.toLowerCase()}`;
  const kind = form === 'timeline' ? '.timeline' : '';
  return `${safeFileName(`${name} ${localDayOf(input.exportedAt)}`)}${kind}.${formNamed(form)?.extension ?? form}`;
}
