import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readPassages } from '#main/importer/passages/passages.ts';
import type { LabelledArticle } from './read-labels.ts';
import type { ArticleReader } from './readers.ts';
import type { FoundDate } from './score-dates.ts';
import type { FoundPlace } from './score-places.ts';

/**
 * compromise marks places and does not say where they are: its marks are right where they overlap a label, a lighter
 * test than ours. It gets every passage of the article, tables and headings too.
 */
export const compromiseReader: ArticleReader = {
  name: 'compromise 14.17.0',
  dates: null,
  places: ({ article }) =>
    readPassages(article).flatMap((passage) =>
      (nlp(passage.text).places().json({ offset: true }) as readonly Json[]).map(({ offset }): FoundPlace => {
        const text = passage.text.slice(offset.start, offset.start + offset.length);
        const start = passage.offset(offset.start);
        return { start, end: start + [...text].length, text, place: null };
      }),
    ),
};

type Json = { readonly offset: { readonly start: number; readonly length: number } };

/**
 * chrono-node reads the dates of messages: a day or a month that it is sure of becomes EDTF. The date found last is
 * its reference for what has no year, which serves it better than the day of the run.
 */
export const chronoReader: ArticleReader = {
  name: 'chrono-node 2.10.3',
  places: null,
  dates: (labelled) => readWithChrono(labelled),
};

function readWithChrono({ article }: LabelledArticle): readonly FoundDate[] {
  let reference = new Date(Date.UTC(2025, 0, 1, 12));
  return readPassages(article).flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      chrono.parse(sentence.text, reference).map((result): FoundDate => {
        reference = result.start.date();
        const start = passage.offset(sentence.start + result.index);
        const edtf = result.end ? `${edtfOf(result.start)}/${edtfOf(result.end)}` : edtfOf(result.start);
        const context = !result.start.isCertain('year') && result.end?.isCertain('year') !== true;
        return { start, end: start + [...result.text].length, text: result.text, edtf, context };
      }),
    ),
  );
}

function edtfOf(components: chrono.ParsedComponents): string {
  const two = (part: number | null) => String(part).padStart(2, '0');
  const year = String(components.get('year')).padStart(4, '0');
  if (components.isCertain('day'))
    return `${year}-${two(components.get('month'))}-${two(components.get('day'))}`;
  return components.isCertain('month') ? `${year}-${two(components.get('month'))}` : year;
}
