import type { FormatBlock, InfoboxField } from '../blocks.ts';
import { type SpanningCell, tableBlock } from '../table-block.ts';
import { cellText, isLayout, unwrapColumns } from '../table-layout.ts';
import { joinLines } from '../text-cleaning.ts';
import { attribute, type DomElement, hasClass, isElement } from './dom.ts';
import { linesOf } from './inline-text.ts';
import { isLeftOut } from './left-out-elements.ts';

type ReadCell = (cell: DomElement) => readonly FormatBlock[];

/** A `<table>` as blocks: a table, or, where it only sets lists side by side, what its cells hold. */
export function readTableElement(table: DomElement, readCell: ReadCell): readonly FormatBlock[] {
  const captionElement = table.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
  const caption =
    captionElement !== undefined && isElement(captionElement)
      ? joinLines(linesOf(captionElement.childNodes))
      : '';
  const rows = tableRows(table).map((row) =>
    rowCells(row).map((element) => ({
      element,
      header: element.tagName === 'th',
      blocks: readCell(element),
    })),
  );
  if (isLayout(rows, caption !== '' || hasClass(table, 'wikitable', 'sortable')))
    return unwrapColumns(caption, rows);
  const cells = rows.map((row) => row.map(({ element, blocks }) => spanningCell(element, blocks)));
  const data = tableBlock(caption, cells);
  return data === null ? [] : [data];
}

export function tableRows(table: DomElement): readonly DomElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (isLeftOut(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? tableRows(child) : [];
  });
}

export function rowCells(row: DomElement): readonly DomElement[] {
  return row.childNodes.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}

function spanningCell(element: DomElement, blocks: readonly FormatBlock[]): SpanningCell {
  const header = element.tagName === 'th';
  return {
    text: isLeftOut(element) ? '' : cellText(blocks, header),
    header,
    columns: Number.parseInt(attribute(element, 'colspan'), 10) || 1,
    rows: Number.parseInt(attribute(element, 'rowspan'), 10) || 1,
  };
}

/** What the rows of the relations infobox are called in the plain form; each has a cell for either State. */
const pairKeys: readonly (readonly [RegExp, string])[] = [
  [/mission|embass|misi[oó]n|embajad/i, 'Mission'],
  [/envoy|ambassador|enviad|embajador/i, 'Envoy'],
];

const pairKeyOf = (heading: string): string | null =>
  pairKeys.find(([pattern]) => pattern.test(heading))?.[1] ?? null;

/** The fields of an infobox: label and value, or a heading with a cell for either side below it. */
export function readInfobox(table: DomElement): readonly InfoboxField[] {
  const fields: InfoboxField[] = [];
  let heading = '';
  const rows = tableRows(table);
  for (const row of rows) {
    const cells = rowCells(row).map((cell) => ({ cell, lines: linesOf(cell.childNodes) }));
    const [first, second] = cells;
    if (first === undefined) continue;
    const label = joinLines(first.lines).replace(/:/g, '').trim();
    if (second === undefined) {
      // Older pages and other skins give the title's row no class of its own; it is the first.
      const isTitle = hasClass(first.cell, 'infobox-above') || (row === rows[0] && pairKeyOf(label) === null);
      if (first.cell.tagName === 'th') heading = isTitle ? '' : label;
      continue;
    }
    if (first.cell.tagName === 'th') fields.push({ key: label, value: joinLines(second.lines) });
    else fields.push(...cells.slice(0, 2).flatMap(({ lines }, side) => pairFields(heading, lines, side + 1)));
  }
  return fields.filter(({ key, value }) => key !== '' && value !== '');
}

function pairFields(heading: string, lines: readonly string[], side: number): readonly InfoboxField[] {
  const key = pairKeyOf(heading) ?? (heading === '' ? 'Party' : heading);
  const [title, ...names] = lines;
  if (key === 'Envoy' && names.length > 0) {
    return [
      { key: `Envoytitle${side}`, value: title ?? '' },
      { key: `Envoy${side}`, value: joinLines(names) },
    ];
  }
  // A flag's words and the name below it are often the same.
  return [{ key: `${key}${side}`, value: joinLines([...new Set(lines)]) }];
}
