/**
 * What the window may load: its own files and nothing else, on both hosts.
 * `blob:` and `data:` images are exports and textures made by the window itself.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a page is given by a person or by the browser and this one never asks for. Some would ask a network. Electron's session refuses them. */
const permissionsPolicy = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** Sent with every answer of either host. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * Sent besides over HTTP, for the default browser is not started with our
 * switches: the page reaches its own port alone, where the policy above does
 * not look, too (hints, and connections from page to page). From Chromium 152;
 * others pass over it. A scheme of our own has no origin that it could name.
 */
export const httpHeaders = {
  ...securityHeaders,
  'Connection-Allowlist': '(response-origin);webrtc=block',
  'Permissions-Policy': permissionsPolicy,
} as const;
