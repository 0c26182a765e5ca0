/** Licences that ask for nothing but their words to be handed on. */
const allowed: readonly string[] = [
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Unlicense',
];

/** Packages whose licence is none of these, and which the atlas's user chose all the same: NOTICE.md says what that means. */
const exceptions: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
};

export type CarriedPackage = {
  readonly name: string;
  readonly version: string;
  /** As the lock file says; null where it says nothing. */
  readonly licence: string | null;
};

type LockEntry = {
  readonly version?: string;
  readonly license?: unknown;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
};

/** What the application carries: all that is in the lock file and not for its making alone, by name. */
export function carriedPackages(lockFile: {
  readonly packages: Readonly<Record<string, LockEntry>>;
}): readonly CarriedPackage[] {
  return Object.entries(lockFile.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: version ?? '?',
      licence: typeof license === 'string' ? license : null,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What is wrong with the licences, a sentence each; empty when all is well. */
export function licenceProblems(packages: readonly CarriedPackage[], notice: string): readonly string[] {
  const rows = Array.from(
    notice.matchAll(/^\| `([^`]+)` +\| (\S+) +\|$/gm),
    ([, name = '', licence = '']) => [name, licence] as const,
  );
  const noticed = new Map(rows);
  const names = new Set(packages.map(({ name }) => name));
  const wrong = packages.flatMap(({ name, version, licence }) => {
    const what = `${name} ${version}`;
    if (licence === null) return [`${what} names no licence: read its own, and leave it out or ask.`];
    if (!allowed.includes(licence) && exceptions[name] !== licence) {
      return [`${what} is under ${licence}, which is not in the list of tools/licences/check-licences.ts.`];
    }
    if (!noticed.has(name))
      return [`NOTICE.md does not name ${what}: add the row | \`${name}\` | ${licence} |.`];
    if (noticed.get(name) !== licence) {
      return [`NOTICE.md says ${noticed.get(name)} of ${what}, which is under ${licence}.`];
    }
    return [];
  });
  const gone = rows
    .filter(([name]) => !names.has(name))
    .map(([name]) => `NOTICE.md names ${name}, which is not carried: take its row out.`);
  return [...wrong, ...gone];
}
