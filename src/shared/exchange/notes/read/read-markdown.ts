import { parse } from 'yaml';
import { z } from 'zod';
import { LinderoError } from '#shared/contract/errors.ts';
import { noteColours } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { fromObsidianTags } from '../markdown/obsidian-tags.ts';
import { indexMark } from '../markdown/write-folder.ts';
import { endOfText } from '../markdown/write-note-file.ts';
import { importBounds } from './bounds.ts';
import { checkWeight } from './check-weight.ts';
import { type MakeId, momentOf, tagsOf, timesOf } from './foreign-note.ts';
import { parseNote, type ReadNote } from './read-notes.ts';

const frontSchema = z.looseObject({
  id: z.unknown().optional(),
  title: z.unknown().optional(),
  tags: z.unknown().optional(),
  colour: z.unknown().optional(),
  created: z.unknown().optional(),
  updated: z.unknown().optional(),
  trashed: z.unknown().optional(),
  lindero: z.string().nullish(),
});

const ownSchema = z.object({
  tags: z.array(z.string().max(100)).max(100),
  about: z.array(z.unknown()).max(100),
});

/**
 * Reads a Markdown file as a note: one that Lindero wrote, changed or not, or
 * any other, whose title and text it takes. Null for a table of contents that
 * Lindero wrote. Throws `import.bad-front-matter` or `import.bad-note`.
 */
export function readMarkdownFile(path: string, text: string, makeId: MakeId): ReadNote | null {
  const { yaml, rest } = split(text);
  const front = readFront(yaml);
  if (front[indexMark] !== undefined) return null;
  const own = readOwn(front.lindero);
  const tags = tagsOf(
    [front.tags].flat().flatMap((tag) => (typeof tag === 'string' ? tag.split(',') : [tag])),
  );
  const { isUndated, ...times } = timesOf(front.created, front.updated);
  const note = {
    id: makeId(wordsOf(front.id) || `${path}\n${text}`),
    body: own === null ? withTitle(front.title, path, rest) : ownText(rest),
    tags:
      own === null
        ? tags.map((tag) => tag.replace(/^#/, '')).filter(Boolean)
        : fromObsidianTags(tags, own.tags),
    colour: noteColours.find((colour) => colour === front.colour) ?? 'yellow',
    targets: (own?.about ?? []) as readonly KeptSubject[],
    ...times,
    trashedAt: momentOf(front.trashed),
  };
  checkWeight(note);
  return { note: parseNote(note), partial: false, isUndated };
}

/** The front matter and what follows it, exactly as it stands. */
function split(text: string): { readonly yaml: string; readonly rest: string } {
  const start = /^---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return { yaml: '', rest: text };
  // Begins with the line break of the opening line, so that empty front matter is found, too.
  const after = text.slice(start - 1);
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(after);
  if (end === null) return { yaml: '', rest: text };
  return { yaml: after.slice(1, end.index + 1), rest: after.slice(end.index + end[0].length) };
}

function readFront(yaml: string): z.infer<typeof frontSchema> {
  // The line with all shapes of a note may be long; it is one text, and costs no more than its length.
  const [own = ''] = ownLine.exec(yaml) ?? [];
  const others = own === '' ? yaml : yaml.replace(ownLine, '');
  if (others.length > importBounds.frontMatter || own.length > importBounds.ownFrontMatter)
    throw badFrontMatter('it is far too long. Move what is no property below it');
  const front = frontSchema.safeParse({ ...parseYaml(others), ...parseYaml(own) });
  if (!front.success) throw badFrontMatter('it is no list of properties');
  return front.data;
}

/** What only Lindero understands, as it writes it. */
const ownLine = /^lindero: (?:'.*'|".*")$/m;

/** Properties of notes are lists at most; deeper than this, a parser that calls itself comes to the end of its stack. */
const deepest = 100;

/** Words in quotation marks, closed on their line or not: what they hold opens nothing. */
const quoted = /(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.?)*(?:"|$)|'[^']*(?:'|$))/g;

/** Whether brackets, or the marks of keys and lists on one line, lie deeper in each other than properties ever do. */
function nestsTooDeep(yaml: string): boolean {
  let brackets = 0;
  for (const line of yaml.split('\n')) {
    let marks = 0;
    for (const token of line.replace(quoted, '').match(/[[\]{}]|[?:-](?=[ \t])/g) ?? []) {
      if (token === '[' || token === '{') brackets += 1;
      else if (token === ']' || token === '}') brackets -= 1;
      else marks += 1;
      if (brackets > deepest || marks > deepest) return true;
    }
  }
  return false;
}

function parseYaml(yaml: string): Readonly<Record<string, unknown>> {
  if (nestsTooDeep(yaml)) throw badFrontMatter('its properties lie too deep in each other');
  let parsed: unknown;
  try {
    // No aliases: a few lines of them can stand for gigabytes.
    parsed = parse(yaml, { maxAliasCount: 0, schema: 'core', logLevel: 'error' });
  } catch (error) {
    throw badFrontMatter(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  if (typeof (parsed ?? {}) !== 'object' || Array.isArray(parsed))
    throw badFrontMatter('it is no list of properties');
  return (parsed ?? {}) as Readonly<Record<string, unknown>>;
}

function readOwn(json: string | null | undefined): z.infer<typeof ownSchema> | null {
  if (json === undefined || json === null) return null;
  try {
    return ownSchema.parse(JSON.parse(json));
  } catch {
    throw badFrontMatter('what Lindero wrote into it was changed');
  }
}

/** The text of a note that Lindero wrote, without what it put below. */
function ownText(rest: string): string {
  const end = rest.lastIndexOf(endOfText);
  if (end === -1) return rest.trimEnd();
  const text = rest.slice(0, end);
  if (text.endsWith('\r\n\r\n')) return text.slice(0, -4);
  return text.endsWith('\n\n') ? text.slice(0, -2) : text.trimEnd();
}

/** Of a foreign file, its title stands above the text unless the text begins with it. */
function withTitle(title: unknown, path: string, rest: string): string {
  const body = rest.trim();
  const fileName = path.split('/').at(-1) ?? path;
  const name = wordsOf(title) || fileName.replace(/\.[^.]*$/, '');
  return name === '' || /^#{1,6}\s/.test(body) ? body : [`# ${name}`, body].filter(Boolean).join('\n\n');
}

/** YAML takes `1984` and `202601311200`, as slip boxes number their notes, for numbers. */
const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function badFrontMatter(reason: string): LinderoError {
  return new LinderoError(
    'import.bad-front-matter',
    `The front matter of this file cannot be read: ${reason}.`,
  );
}
