import { decodeFile } from './decode-file.ts';
import { notAnArticle } from './not-an-article.ts';
import { readSavedPage } from './saved-page-format.ts';
import { type ArticleFormat, maximumArticleCharacters } from './source-document.ts';

/** A page saved as one file (`.mhtml`): a mail with the page as its first HTML part. */
export const webArchiveFormat = {
  id: 'mhtml',

  // Of a saved page, most is markup; a web archive holds its pictures, too.
  maximumCharacters: 16 * maximumArticleCharacters,

  recognises(file) {
    const head = file.text.slice(0, 5000);
    return (
      /^(?:From|MIME-Version|Snapshot-Content-Location):/i.test(head) && /multipart\/related/i.test(head)
    );
  },

  read(file) {
    const boundary = /boundary="?([^"\n;]+)"?/i.exec(file.text.slice(0, 5000))?.[1];
    const parts = boundary === undefined ? [] : file.text.split(`--${boundary}`);
    const part = parts.find((each) =>
      /^Content-Type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(headOf(each)),
    );
    if (part === undefined) throw notAnArticle('The web archive holds no page.');
    const bytes = decodeBody(part);
    const page = decodeFile({ fileName: file.fileName, bytes });
    return [{ ...readSavedPage(page), format: 'mhtml' }];
  },
} as const satisfies ArticleFormat;

function headOf(part: string): string {
  return part.slice(0, Math.max(0, part.search(/\S\n\n/) + 1));
}

function decodeBody(part: string): Uint8Array {
  const head = headOf(part);
  const body = part.slice(head.length).replace(/^\n+/, '');
  const encoding = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return new TextEncoder().encode(body);
}

/** RFC 2045, 6.7: `=XX` is a byte, `=` at the end of a line joins it to the next. */
function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\n/g, '');
  const latin = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return new Uint8Array(Buffer.from(latin, 'latin1'));
}
