import Papa from 'papaparse';

/** A card as Anki takes it: both sides are HTML. */
export type AnkiCard = {
  /** Known again by Anki: a later import changes the card and leaves its reviews. */
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
};

/**
 * Cards as a text file that Anki imports, after the manual's chapter on text
 * files: headers that say what each column is, then tab-separated rows in UTF-8.
 */
export function toAnkiText(cards: readonly AnkiCard[], deck: string): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(deck)}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = cards.map(({ guid, front, back, tags }) => [
    guid,
    oneLine(front),
    oneLine(back),
    tags.map(toAnkiTag).join(' '),
  ]);
  const table = Papa.unparse(rows, { delimiter: '\t', newline: '\n' });
  return `${[...headers, table].join('\n')}\n`;
}

/** Anki's tags have no spaces, and `::` where ours have a slash. */
function toAnkiTag(tag: string): string {
  return tag.trim().replace(/\s+/g, '_').replaceAll('/', '::');
}

/** Line breaks of HTML mean nothing; a tab or a line break would end a column or a row for simple readers. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ');
}
