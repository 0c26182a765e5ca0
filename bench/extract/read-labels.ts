import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { Article } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** What a reader marked, by code points of the article's text. See bench/labels/GUIDELINES.md. */
export type Label = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly code: string;
};

export type LabelledArticle = {
  readonly name: string;
  readonly text: string;
  readonly article: Article;
  readonly places: readonly Label[];
  readonly dates: readonly Label[];
};

export type LabelSet = 'tuned' | 'held-back';

const MARK = /\[([^\]]*)\]\(([^)]*)\)|\{([^}]*)\}\(([^)]*)\)/g;

/** Reads all labelled articles of a set. */
export function readLabels(set: LabelSet): readonly LabelledArticle[] {
  const folder = fileURLToPath(new URL(`../labels/${set}`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.marked.txt'))
    .sort()
    .map((file) => readMarked(basename(file, '.marked.txt'), readFileSync(`${folder}/${file}`, 'utf8')));
}

function readMarked(name: string, marked: string): LabelledArticle {
  const places: Label[] = [];
  const dates: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const [whole, place, placeCode, date, dateCode] = match;
    const words = place ?? date ?? '';
    const start = text.length;
    const label = { start, end: start + words.length, text: words, code: placeCode ?? dateCode ?? '' };
    (place === undefined ? dates : places).push(label);
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  return {
    name,
    text,
    article: articleOf(name, text),
    places: inPoints(text, places),
    dates: inPoints(text, dates),
  };
}

function inPoints(text: string, labels: readonly Label[]): readonly Label[] {
  const index = indexCodePoints(text);
  return labels.map((label) => ({
    ...label,
    start: index.fromUnit(label.start),
    end: index.fromUnit(label.end),
  }));
}

function articleOf(name: string, text: string): Article {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return parseArticle({ text, fileName: `${name}.txt`, format: 'plain', sha256, language: 'en' }).article;
}
