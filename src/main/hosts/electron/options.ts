import { resolve } from 'node:path';
import { isLinkText } from '#shared/links/link.ts';

export type ElectronOptions = {
  /** null: where the platform keeps user data. */
  readonly dataFolder: string | null;
  /** Files and `lindero://` links to open, in the order given. */
  readonly open: readonly string[];
};

/**
 * Reads the command line leniently: Chromium, Electron and desktops put
 * switches of their own there. Files are named by `--article=FILE`, or, as
 * desktops do it, a path that ends in `.lindero`.
 */
export function readElectronOptions(args: readonly string[], workingFolder: string): ElectronOptions {
  const valuesOf = (name: string) =>
    args.flatMap((arg) => (arg.startsWith(`--${name}=`) ? [arg.slice(name.length + 3)] : []));
  const data = valuesOf('data').at(-1);
  const plain = args.filter((arg) => !arg.startsWith('-'));
  const links = plain.filter(isLinkText);
  const packs = plain.filter((arg) => arg.toLowerCase().endsWith('.lindero') && !isLinkText(arg));
  const files = [...valuesOf('article'), ...packs].map((path) => resolve(workingFolder, path));
  return { dataFolder: data === undefined ? null : resolve(workingFolder, data), open: [...files, ...links] };
}
