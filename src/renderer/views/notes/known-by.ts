import { nameOf } from '#shared/exchange/notes/export-input.ts';
import type { ThingTarget } from '#shared/subjects/find-target.ts';

/** What tells a thing of an article from others of its kind, as far as a note keeps it. */
export function knownBy(target: ThingTarget): string {
  switch (target.kind) {
    case 'section':
      return together(target.path?.join(' › ') || target.title, target.begins);
    case 'event':
      return together(target.text, target.sentence);
    case 'figure': {
      const { table } = target;
      const name = together(nameOf(target), table?.caption || table?.header.filter(Boolean).join(', '));
      return table === undefined || table.whole ? name : together(name, table.rows[0]?.slice(1).join(', '));
    }
    case 'mission':
    case 'place':
      return target.name;
  }
}

const together = (name: string, more: string | undefined): string =>
  [name, more].filter((part) => part !== undefined && part !== '').join(' — ');
