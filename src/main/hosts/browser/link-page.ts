import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const place = makePrivateFolder(folder) ?? mkdtempSync(join(tmpdir(), 'lindero-link-'));
  const path = join(place, 'lindero.html');
  writeFileSync(path, pageFor(link), { flag: 'wx', mode: 0o600 });
  return {
    address: pathToFileURL(path).href,
    remove: () => removeQuietly(place),
  };
}

const prefix = 'link-';
/** What is older was left by a start that was killed: its link opens nothing any more. Milliseconds. */
const longestUse = 10 * 60_000;

/** A folder of its own for each start, so that two of them leave each other's alone. Null where it cannot be had, or not for this user alone. */
function makePrivateFolder(folder: string): string | null {
  try {
    makeFolder(folder);
    removeOld(folder);
    const made = mkdtempSync(join(folder, prefix));
    // Windows has no modes; there the folder is as private as the data folder above it.
    if (process.platform === 'win32' || (statSync(made).mode & 0o077) === 0) return made;
    removeQuietly(made);
  } catch {
    // The folder for temporary files is the way out, whatever the reason.
  }
  return null;
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (name.startsWith(prefix) && Date.now() - made > longestUse) removeQuietly(path);
  }
}

/** What cannot be removed now, as a browser holds it open, say, goes with a later start. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The link in it opens once.
  }
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
