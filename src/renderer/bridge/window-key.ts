import { windowKeyName } from '#shared/contract/transport.ts';

/**
 * The key that the link's answer has in its head is put where this origin alone
 * can read it, this port and no other, so that a window that is loaded again and
 * one that is opened beside it still have it; and the link's token leaves the address.
 */
export function takeWindowKey(): void {
  const handedOver = document.querySelector<HTMLMetaElement>(`meta[name="${windowKeyName}"]`);
  if (handedOver === null) return;
  localStorage.setItem(windowKeyName, handedOver.content);
  handedOver.remove();
  history.replaceState(history.state, '', location.pathname + location.hash);
}

/** What calls and events carry besides the cookie. */
export function windowKeyHeader(): Readonly<Record<string, string>> {
  return { [windowKeyName]: localStorage.getItem(windowKeyName) ?? '' };
}
