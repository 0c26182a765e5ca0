import { z } from 'zod';
import { longestBody } from '#shared/contract/note-schema.ts';
import { parseLink } from '#shared/links/link.ts';
import type { Note } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { colourOf, type MakeId, tagsOf, timesOf } from './foreign-note.ts';
import { notNotes, parseNote, type ReadNote, type ReadNotes, readEach } from './read-notes.ts';

const text = z.string().max(longestBody);
const oneOrMore = <Part extends z.ZodType>(part: Part) =>
  z.union([part, z.array(part).max(1000)]).transform((value) => [value].flat() as z.infer<Part>[]);

const bodySchema = z.union([
  text.transform((value) => ({ value, purpose: undefined, tag: undefined, color: undefined })),
  z.looseObject({
    value: text.optional(),
    purpose: z.union([z.string(), z.array(z.string())]).optional(),
    /** Annotation sets of EPUB readers have them here. */
    tag: z.unknown().optional(),
    color: z.unknown().optional(),
  }),
]);

const selectorSchema = z.looseObject({ type: z.unknown().optional() });

const targetSchema = z.union([
  text.transform((source) => ({ source, selector: undefined })),
  z.looseObject({
    source: z.union([text, z.looseObject({ id: text.optional() }).transform(({ id }) => id)]).optional(),
    id: text.optional(),
    selector: oneOrMore(selectorSchema).optional(),
  }),
]);

const annotationSchema = z.looseObject({
  id: text.optional(),
  created: z.string().optional(),
  modified: z.string().optional(),
  bodyValue: text.optional(),
  body: oneOrMore(bodySchema).nullish(),
  /** Other readers have them here. */
  tags: z.unknown().optional(),
  color: z.unknown().optional(),
  target: oneOrMore(targetSchema).optional(),
});

/** Whether parsed JSON means to be Web Annotations: one, a page, a collection with its first page, or a list. */
export function isWebAnnotation(json: unknown): boolean {
  const first = Array.isArray(json) ? json[0] : json;
  if (typeof first !== 'object' || first === null || !('type' in first)) return false;
  return [first.type].flat().some((type) => typeof type === 'string' && type.startsWith('Annotation'));
}

/**
 * Reads Web Annotations. Those that Lindero wrote carry the whole note; of
 * others, text, tags and, where they point into an article of Lindero, the
 * words are taken; what else they are about becomes a quotation in the text.
 */
export function readWebAnnotations(json: unknown, from: string, makeId: MakeId): ReadNotes {
  const items = itemsOf(json);
  if (items === null) throw notNotes('It has no list of annotations in it.');
  return readEach(items, from, (item) => readAnnotation(item, makeId));
}

/** A collection has a first page, and that has no page within it. */
function itemsOf(json: unknown, isPage = false): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const { type, items, first } = json as { type?: unknown; items?: unknown; first?: unknown };
  if (Array.isArray(items)) return items;
  if (typeof first === 'object' && first !== null && !isPage) return itemsOf(first, true);
  return [type].flat().includes('Annotation') ? [json] : null;
}

function readAnnotation(item: unknown, makeId: MakeId): ReadNote {
  const whole = typeof item === 'object' && item !== null ? Reflect.get(item, 'lindero:note') : undefined;
  if (whole !== undefined) return { note: parseNote(whole), partial: false, isUndated: false };
  const parsed = annotationSchema.safeParse(item);
  if (!parsed.success) throw notNotes('It is no annotation of the W3C’s model.');
  const { id, created, modified, bodyValue, tags, color, target = [] } = parsed.data;
  const body = parsed.data.body ?? [];
  const isTag = (purpose: unknown) => [purpose].flat().includes('tagging');
  const words = [bodyValue, ...body.filter(({ purpose }) => !isTag(purpose)).map(({ value }) => value)];
  const read = target.map(readTarget);
  const { isUndated, ...times } = timesOf(created, modified);
  const note: Note = {
    id: makeId(id ?? JSON.stringify(item)),
    body: [
      ...read.flatMap((part) => ('quote' in part && part.quote !== '' ? [part.quote] : [])),
      ...words.filter((part) => part !== undefined && part !== ''),
    ].join('\n\n'),
    tags: tagsOf([
      ...body.filter(({ purpose }) => isTag(purpose)).map(({ value }) => value),
      ...[tags, ...body.map(({ tag }) => tag)].flat(),
    ]),
    colour: colourOf([color, ...body.map((part) => part.color)].find((each) => each !== undefined)),
    targets: read.flatMap((part) => ('quote' in part ? [] : [part])),
    ...times,
    trashedAt: null,
  };
  return { note: parseNote(note), partial: false, isUndated };
}

type ReadTarget = KeptSubject | { readonly quote: string };

/** The target, if it lies in an article of Lindero, else a quotation with its address. */
function readTarget({
  source,
  id,
  selector = [],
}: z.infer<typeof targetSchema> & { id?: unknown }): ReadTarget {
  const address = source ?? (typeof id === 'string' ? id : '');
  const parts = selector.flatMap(withRefinements);
  const quote = parts.find(({ type }) => type === 'TextQuoteSelector');
  const exact = stringOf(quote?.exact);
  const link = parseLink(address);
  if (link === null || exact === '') return { quote: quotation(exact, address) };
  const place = parts.find(({ type }) => type === 'TextPositionSelector');
  const section = parts.find(({ type }) => type === 'FragmentSelector');
  return {
    kind: 'words',
    articleId: link.articleId,
    articleTitle: link.articleId,
    anchor: {
      exact,
      prefix: stringOf(quote?.prefix).slice(-200),
      suffix: stringOf(quote?.suffix).slice(0, 200),
      start: offsetOf(place?.start),
      end: offsetOf(place?.end),
      sectionId: stringOf(section?.value) || link.sectionId || '',
    },
  };
}

type Selector = z.infer<typeof selectorSchema>;

/** A selector and what refines it; nobody refines more than a few times. */
function withRefinements(selector: Selector): readonly Selector[] {
  const found: Selector[] = [];
  for (let next: unknown = selector; found.length < 8; next = Reflect.get(next, 'refinedBy')) {
    if (typeof next !== 'object' || next === null) break;
    found.push(next as Selector);
  }
  return found;
}

function quotation(exact: string, address: string): string {
  const quoted =
    exact === ''
      ? ''
      : exact
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
  const link = /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : '';
  return [quoted, link].filter((part) => part !== '').join('\n\n');
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const offsetOf = (value: unknown): number => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0);
