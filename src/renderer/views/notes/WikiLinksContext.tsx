import { createContext, useContext } from 'react';
import type { WikiDestination } from './resolve-wiki-link.ts';

export type WikiLinks = {
  /** Everything that can be linked to. */
  readonly destinations: () => readonly WikiDestination[];
  /** Where `[[…]]` or a `lindero://` link leads, and how that is called; null where it leads nowhere. */
  readonly resolve: (target: string) => { readonly name: string; readonly go: () => void } | null;
};

const nowhere: WikiLinks = { destinations: () => [], resolve: () => null };

export const WikiLinksContext = createContext<WikiLinks>(nowhere);

export const useWikiLinks = (): WikiLinks => useContext(WikiLinksContext);
