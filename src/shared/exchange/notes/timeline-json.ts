import { keptName } from '#shared/subjects/kept.ts';
import { attributionOf, type ExportInput, titleOf } from './export-input.ts';
import { escapeHtml } from './html/escape-html.ts';
import { markdownToHtml } from './html/markdown-html.ts';
import { linkReader } from './linked-words.ts';

type TimelineDate = { readonly year: number; readonly month?: number; readonly day?: number };

/**
 * Notes that have a time, as TimelineJS reads them: an event for each dated
 * thing that a note is about. TimelineJS shows every text as HTML: that of a note can do nothing.
 */
export function writeTimelineJson(input: ExportInput): string {
  const linksOf = linkReader(input);
  const events = input.notes.flatMap((note) =>
    note.targets.flatMap((target, index) => {
      const { first, last, edtf } = input.factsOf(target);
      const start = first ?? last;
      if (start === null) return [];
      return [
        {
          unique_id: `${note.id}-${index}`,
          group: escapeHtml(note.tags[0] ?? ''),
          start_date: timelineDate(start),
          ...(last !== null && last !== start ? { end_date: timelineDate(last) } : {}),
          display_date: escapeHtml(edtf ?? start),
          text: {
            headline: escapeHtml(titleOf(note)),
            text:
              note.body === ''
                ? escapeHtml(keptName(target))
                : markdownToHtml(note.body, { linkTo: linksOf(note) }),
          },
        },
      ];
    }),
  );
  const attribution = input.articles.map((article) => escapeHtml(attributionOf(article))).join('<br>');
  const timeline = {
    ...(attribution === '' ? {} : { title: { text: { headline: 'Notes', text: attribution } } }),
    events,
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function timelineDate(day: string): TimelineDate {
  const match = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day);
  return { year: Number(match?.[1] ?? 0), month: Number(match?.[2] ?? 1), day: Number(match?.[3] ?? 1) };
}
