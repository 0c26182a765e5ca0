import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder } from '#main/files/make-folder.ts';

export type LinkPage = {
  /** Its address, for a browser's command line: it says where the page lies and not what is in it. */
  readonly address: string;
  readonly remove: () => void;
};

/**
 * A page that leads to the link and that only this user can read. Every user of
 * a machine can read the command line of a program, so a browser is given the
 * address of this page and never the link. Where the folder keeps no modes, as
 * on a USB stick, the page lies in the folder for temporary files instead.
 */
export function writeLinkPage(folder: string, link: string): LinkPage {
  const place = makePrivateFolder(join(folder, 'link')) ?? mkdtempSync(join(tmpdir(), 'lindero-link-'));
  const path = join(place, 'lindero.html');
  writeFileSync(path, pageFor(link), { flag: 'wx', mode: 0o600 });
  return {
    address: pathToFileURL(path).href,
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Makes the folder anew, so that nothing in it is another's. Null where it cannot be had, or not for this user alone. */
function makePrivateFolder(folder: string): string | null {
  try {
    makeFolder(dirname(folder));
    // What a killed start left: its link opens nothing any more.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    // Windows has no modes; there the folder is as private as the data folder above it.
    if (process.platform === 'win32' || (statSync(folder).mode & 0o077) === 0) return folder;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The folder for temporary files is the way out, whatever the reason.
  }
  return null;
}

function pageFor(link: string): string {
  const escaped = link.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lindero</title>
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${escaped}">
</html>
`;
}
