/** Every form in which an article comes, as a file around a text: its name and what is in it. */
export const sourceForms = {
  plain: (text) => ({ fileName: 'a.txt', text: `= Chile–Japan relations =\n\n${text}` }),
  'no title': (text) => ({ fileName: 'a.txt', text }),
  wikitext: (text) => ({ fileName: 'Chile–Japan relations.wiki', text: wikitext(text) }),
  'saved page': (text) => ({ fileName: 'a.html', text: page(text) }),
  'web archive': (text) => ({
    fileName: 'a.mhtml',
    text: `From: <a>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page(text)}\n--b--\n`,
  }),
  export: (text) => ({ fileName: 'a.xml', text: exported(wikitext(text)) }),
} as const satisfies Record<string, (text: string) => { fileName: string; text: string }>;

export type SourceForm = keyof typeof sourceForms;

const wikitext = (text: string) => `'''Chile''' and [[Japan]].\n\n${text}`;

const page = (text: string) =>
  `<!doctype html><html lang="en"><head><title>Chile–Japan relations</title></head><body><div class="mw-parser-output"><p>Chile and Japan.</p>\n${text}</div></body></html>`;

const exported = (text: string) =>
  `<mediawiki><page><title>Chile–Japan relations</title><ns>0</ns><revision><text>${text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')}</text></revision></page></mediawiki>`;
