/**
 * Chromium alone knows no `lindero-app://atlas`. The double gives each such
 * origin a name under `.localhost`, which is a secure context too, and serves it
 * from the application's own protocol handler.
 */
const suffix = '.electron-double.localhost';

export function toChromiumUrl(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `http://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`;
}

/** The URL as the application knows it; any other stays as it is. */
export function toApplicationUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search, hash } = new URL(url);
  if (!hostname.endsWith(suffix)) return url;
  const [host, scheme] = hostname.slice(0, -suffix.length).split('.');
  return `${scheme}://${host}${pathname}${search}${hash}`;
}

export function originOf(applicationUrl: string): string {
  const match = /^([a-z][\w+.-]*):\/\/([^/?#]*)/i.exec(applicationUrl);
  return match === null ? 'null' : `${match[1]}://${match[2]}`;
}

/** Sends every such name to the double's server, before any rule of the application's own. */
export function resolverRules(port: number, more: string | undefined): string {
  return [`MAP *${suffix} 127.0.0.1:${port}`, ...(more === undefined ? [] : [more])].join(', ');
}

/** Lets such names past whatever proxy the application sets. */
export function proxyBypassList(more: string | undefined): string {
  return [...(more === undefined ? [] : [more]), `*${suffix}`].join(';');
}

/** Whether Chromium asked for something of the application's own. */
export function isOwnUrl(chromiumUrl: string): boolean {
  return toApplicationUrl(chromiumUrl) !== chromiumUrl;
}
