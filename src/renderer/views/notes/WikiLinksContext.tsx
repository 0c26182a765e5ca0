import { createContext, useContext } from 'react';

export type WikiLinks = {
  /** Where `[[…]]` or a `lindero://` link leads, and how that is called; null where it leads nowhere. */
  readonly resolve: (target: string) => { readonly name: string; readonly go: () => void } | null;
};

const nowhere: WikiLinks = { resolve: () => null };

export const WikiLinksContext = createContext<WikiLinks>(nowhere);

export const useWikiLinks = (): WikiLinks => useContext(WikiLinksContext);
