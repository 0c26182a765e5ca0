import type { Edition } from '#shared/models/edition.ts';
import { isOfWikipedia } from '#shared/text/article-origin.ts';
import { localDayOf } from '#shared/time/local-day.ts';
import { attributionOf, type ExportInput, licenceName, licenceUrl, sourceUrlOf } from '../export-input.ts';
import { linkReader } from '../linked-words.ts';
import { exportWords } from '../markdown/words.ts';
import { articleHtml } from './article-html.ts';
import { escapeHtml } from './escape-html.ts';
import { noteHtml } from './note-html.ts';
import { placeNotes } from './number-notes.ts';
import { pageStyle } from './page-style.ts';

/** Nothing runs and nothing is asked for, whatever a note says: the page itself forbids it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * One page that opens anywhere without a network: each article with its map and
 * the noted words marked, then the notes, and what the articles' licence asks.
 */
export function writeHtml(input: ExportInput): string {
  const { notes, editions, language } = input;
  const words = exportWords[language];
  const placed = editions.map((edition) => ({ edition, at: placeNotes(edition, notes) }));
  const marked = new Set(placed.flatMap(({ at }) => at.marks.map(({ number }) => number)));
  const title =
    editions.length === 1 ? `${editions[0]?.article.title} – ${words.notes}` : `Lindero – ${words.notes}`;
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  const page = { language, linksOf: linkReader(input), numbers };
  const listed = notes.map((note, index) => noteHtml(note, page, marked.has(index + 1)));
  const body = `<main>
${placed.map(({ edition, at }) => sheet(edition, articleHtml(edition.article, at), input)).join('\n')}
<section class="sheet" id="notes">
<h1>${words.notes}</h1>
${listed.join('\n')}
</section>
</main>
<footer>
<h2>${words.source}</h2>
${input.articles.map((article) => `<p class="small">${escapeHtml(attributionOf(article))}</p>`).join('\n')}
<p class="small">${words.exported} <time datetime="${input.exportedAt}">${localDayOf(input.exportedAt)}</time>.</p>
</footer>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${input.faceRules(`${title}${body}`)}${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function sheet(edition: Edition, text: string, input: ExportInput): string {
  const words = exportWords[input.language];
  const { article } = edition;
  const map = input.mapOf(edition);
  const source = sourceUrlOf(article);
  return `<article class="sheet" lang="${escapeHtml(article.language)}">
<h1 dir="auto">${escapeHtml(article.title)}</h1>
<p class="small" lang="${input.language}">${words.source}: <a href="${escapeHtml(source)}">${isOfWikipedia(edition) ? 'Wikipedia' : words.perhapsWikipedia}</a>, <a href="${licenceUrl}">${licenceName}</a></p>
${map === null ? '' : `<figure lang="${input.language}">\n${map}\n<figcaption>${words.mapData}: ${input.mapSources.map(escapeHtml).join(' ')}</figcaption>\n</figure>`}
${text}
</article>`;
}
