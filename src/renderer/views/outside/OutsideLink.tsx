import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { LinkButton } from '#renderer/components/LinkButton.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import { OutsideDialog } from './OutsideDialog.tsx';

const FollowOutsideContext = createContext<(href: string) => void>(() => {});

export type OutsideLinksProps = {
  /** Has the address opened in the reader's own browser. */
  readonly onOpen: (address: string) => Promise<Outcome<unknown>>;
  readonly children: ReactNode;
};

/** Shows where a link leads before anything is opened, wherever in the window it stands. */
export function OutsideLinks({ onOpen, children }: OutsideLinksProps) {
  const [href, setHref] = useState<string | null>(null);
  const close = useCallback(() => setHref(null), []);
  return (
    <FollowOutsideContext value={setHref}>
      {children}
      {href !== null && <OutsideDialog href={href} onOpen={onOpen} onClose={close} />}
    </FollowOutsideContext>
  );
}

export type OutsideLinkProps = { readonly href: string; readonly children: ReactNode };

/**
 * A link that leads out of the atlas. It is a button and has no address of its
 * own, so that no click, no key and no menu of a browser opens it within the
 * atlas's window or profile.
 */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  const follow = useContext(FollowOutsideContext);
  return (
    <LinkButton aria-haspopup="dialog" onClick={() => follow(href)}>
      {children}
    </LinkButton>
  );
}
