import { readFileSync } from 'node:fs';
import { readDocuments } from '#main/importer/formats/read-documents.ts';

/** A mission as a careful reader of the section writes it down. */
export type LabelledMission = {
  readonly sending: string;
  readonly receiving: string;
  readonly type: string;
  /** As the section names it; null where it names none. */
  readonly city: string | null;
  /** Where it sits, ISO 3166-1 alpha-2, when that is not the receiving State. */
  readonly seat: string | null;
};

export type LabelledSection = {
  readonly sides: readonly [string, string];
  readonly text: string;
  readonly missions: readonly LabelledMission[];
};

/**
 * Reads a file of fixtures/: for every section a line `#### FIRST SECOND`, the text in the plain form (or in the
 * format whose file ending follows: `#### FIRST SECOND wikitext`), `>>>>`, and a line `SENDING > RECEIVING | type | city | concurrent SEAT` for every mission; `-` where no city is named.
 */
export function readLabelledSections(file: string): readonly LabelledSection[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const [before = '', after = ''] = part.split(/^>>>>\n/m);
      const newline = before.indexOf('\n');
      const [first = '', second = '', ending] = before.slice(0, newline).trim().split(' ');
      const missions = after.split('\n').filter((line) => line.includes('|'));
      const text = plainText(before.slice(newline + 1), ending);
      return { sides: [first, second], text, missions: missions.map(readMission) };
    });
}

function plainText(text: string, ending: string | undefined): string {
  if (ending === undefined) return text;
  const bytes = new TextEncoder().encode(text);
  return readDocuments({ fileName: `article.${ending}`, bytes })[0]?.plainText ?? '';
}

function readMission(line: string): LabelledMission {
  const [states = '', type = '', city = '', remark = ''] = line.split('|').map((part) => part.trim());
  const [sending = '', receiving = ''] = states.split('>').map((part) => part.trim());
  const seat = /^concurrent ([A-Z]{2})$/.exec(remark)?.[1] ?? null;
  return { sending, receiving, type, city: city === '-' ? null : city, seat };
}
