import { useCallback, useEffect, useState } from 'react';
import type { CopyLinkTo } from '#renderer/components/CopyLink.tsx';
import { formatLink } from '#shared/links/link.ts';
import { linkOf } from '#shared/links/link-of.ts';
import type { Edition } from '#shared/models/edition.ts';

/** What came of copying a link: it is on the clipboard, or has to be copied by hand. */
export type CopiedLink = { readonly name: string; readonly link: string; readonly done: boolean };

const showForMilliseconds = 4_000;

export type LinkCopier = {
  readonly copy: CopyLinkTo;
  readonly copied: CopiedLink | null;
  readonly dismiss: () => void;
};

/** Copies links to what is in an edition. What succeeded is said for a while; what did not stays until it is put away. */
export function useLinkCopier(edition: Edition): LinkCopier {
  const [copied, setCopied] = useState<CopiedLink | null>(null);
  const copy = useCallback<CopyLinkTo>(
    (subject, name) => {
      const link = formatLink(linkOf(edition, subject));
      navigator.clipboard.writeText(link).then(
        () => setCopied({ name, link, done: true }),
        () => setCopied({ name, link, done: false }),
      );
    },
    [edition],
  );
  useEffect(
    function fade() {
      if (copied === null || !copied.done) return;
      const fading = setTimeout(() => setCopied(null), showForMilliseconds);
      return function stopFading() {
        clearTimeout(fading);
      };
    },
    [copied],
  );
  return { copy, copied, dismiss: () => setCopied(null) };
}
