import { createContext, useContext } from 'react';
import type { WikiDestination } from './resolve-wiki-link.ts';

export type WikiLinks = {
  /** Everything that can be linked to. */
  readonly destinations: () => readonly WikiDestination[];
  /** How a link is written in a note on these articles. */
  readonly written: (destination: WikiDestination, about: readonly string[]) => string;
  /** Where `[[…]]` or a `lindero://` link leads, and how that is called; null where it leads nowhere. `about`: the articles that the note is on. */
  readonly resolve: (
    target: string,
    about: readonly string[],
  ) => { readonly name: string; readonly go: () => void } | null;
};

const nowhere: WikiLinks = { destinations: () => [], written: () => '', resolve: () => null };

export const WikiLinksContext = createContext<WikiLinks>(nowhere);

export const useWikiLinks = (): WikiLinks => useContext(WikiLinksContext);
