/** Texts of some length in which expressions that look back take for ever. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
  blanks: (length) => `${' '.repeat(length)}x`,
  'line breaks': (length) => `${'\n'.repeat(length)}x`,
  'line breaks of Windows': (length) => `${'\r\n'.repeat(length / 2)}x`,
  'lines of blanks': (length) => `${'  \n'.repeat(length / 3)}x`,
  dashes: (length) => `x${'-'.repeat(length)}x`,
  'rules of dashes': (length) => `${'\n---  x'.repeat(length / 7)}`,
  slashes: (length) => `x${'/'.repeat(length)}x`,
  'tags that open': (length) => `${'<'.repeat(length)}>`,
  'elements of HTML': (length) => `${'<a><!--'.repeat(length / 7)}>`,
  hashes: (length) => `${'#'.repeat(length)}x`,
  quotes: (length) => "'".repeat(length),
  backslashes: (length) => '\\'.repeat(length),
  commas: (length) => ','.repeat(length),
  dots: (length) => '.'.repeat(length),
  digits: (length) => '1'.repeat(length),
  ends: (length) => '<!-- lindero: end of the note -->'.repeat(length / 33),
  marks: (length) => `${'\ufeff'.repeat(length)}x`,
  addresses: (length) => `https://${'a/'.repeat(length / 2)}`,
};

const quoted = JSON.stringify;
const annotation = (value: object) => quoted({ type: 'Annotation', ...value });
const feature = (properties: object) =>
  quoted({ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties });

/** Each place of each form that takes a text. */
export const forms: Readonly<Record<string, (words: string) => readonly [string, string]>> = {
  'the text of a Markdown file': (words) => ['a.md', words],
  'the text of a Markdown file of Lindero': (words) => [
    'a.md',
    `---\nlindero: '{"tags":[],"about":[]}'\n---\nText${words}`,
  ],
  'a name in front matter': (words) => ['a.md', `---\ntitle: ${quoted(words)}\n---\nText`],
  'front matter as it stands': (words) => ['a.md', `---\n${words}\n---\nText`],
  'a tag of Lindero in front matter': (words) => [
    'a.md',
    `---\ntags: a\nlindero: '${quoted({ tags: [words], about: [] }).replaceAll("'", "''")}'\n---\nText`,
  ],
  'an annotation': (words) => [
    'a.json',
    annotation({ body: { value: words }, created: words, target: words }),
  ],
  'a quotation of an annotation': (words) => [
    'a.json',
    annotation({
      body: { purpose: 'tagging', value: words },
      target: { source: `lindero://article/${words}`, selector: { type: 'TextQuoteSelector', exact: words } },
    }),
  ],
  'a feature': (words) => [
    'a.json',
    feature({ title: words, description: words, tags: words, created: words }),
  ],
  'a placemark': (words) => [
    'a.kml',
    `<kml><Placemark><name>${words}</name><description><![CDATA[${words}<p ${words}]]></description><Point><coordinates>${words}</coordinates></Point></Placemark></kml>`,
  ],
  'HTML of a feature': (words) => [
    'a.json',
    feature({ description: { '@type': 'html', value: `<p>${words}<a ${words}>${words}</p>` } }),
  ],
  'a text that is no JSON': (words) => ['a.json', words],
};
