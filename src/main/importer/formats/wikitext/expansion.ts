import type { InfoboxField } from '../blocks.ts';
import { infoboxEnd, infoboxStart } from './marks.ts';

/** What is gathered while one page is expanded. */
export type Expansion = {
  readonly infoboxes: {
    readonly key: string;
    readonly title: string;
    readonly entries: readonly InfoboxField[];
  }[];
  /** Templates and graphics that left nothing behind: name → offset of the first. */
  readonly leftOut: Map<string, number>;
  /** How many templates were given to the general renderer, which is slow. */
  rendered: number;
};

export function newExpansion(): Expansion {
  return { infoboxes: [], leftOut: new Map(), rendered: 0 };
}

/** Keeps an infobox aside and returns the mark of its place. `title` is its first positional parameter. */
export function addInfobox(expansion: Expansion, infobox: Expansion['infoboxes'][number]): string {
  expansion.infoboxes.push(infobox);
  return `\n${infoboxStart}${expansion.infoboxes.length - 1}${infoboxEnd}\n`;
}

export function leaveOut(expansion: Expansion, name: string, offset: number): string {
  if (!expansion.leftOut.has(name) && expansion.leftOut.size < 500) expansion.leftOut.set(name, offset);
  return '';
}
