import { formatFailure, LinderoError, toFailure } from '#shared/contract/errors.ts';
import { compileCountries } from './countries/compile-countries.ts';
import { readCuratedCountries } from './countries/curated-country.ts';
import { readWorldCountries } from './countries/world-countries.ts';
import { compileDisputed } from './disputed/compile-disputed.ts';
import { fetchDebianSources } from './fetch/fetch-debian.ts';
import { fetchNpmSources } from './fetch/fetch-npm.ts';
import { readSources } from './fetch/sources.ts';
import { compileFlags } from './flags/compile-flags.ts';
import { compileGazetteer } from './gazetteer/compile-gazetteer.ts';
import { compileAdmin } from './geometry/compile-admin.ts';
import { compileManifest } from './manifest/compile-manifest.ts';
import { compileMaritime } from './maritime/compile-maritime.ts';
import { compileOverview } from './overview/compile-overview.ts';
import { compileSeas } from './water/compile-seas.ts';
import { compileWater } from './water/compile-water.ts';

/**
 * Compiles resources/world from its sources. The steps depend on one another only as written: what is drawn,
 * then what is measured on it, then what stands alone. The same sources give the same bytes.
 */
async function compileWorld(): Promise<void> {
  fetchNpmSources();
  fetchDebianSources(readSources());
  console.error('Compiling resources/world (five minutes) …');
  const geometry = await compileAdmin(nameOf);
  compileCountries(geometry);
  compileMaritime(geometry.borders);
  await compileDisputed(geometry);
  await compileWater(geometry);
  compileSeas();
  compileFlags();
  await compileOverview();
  await compileGazetteer();
  compileManifest();
}

function nameOf(iso2: string): { readonly iso3: string; readonly name: string } {
  const curated = curatedCountries.find((country) => country.iso2 === iso2);
  return { name: curated?.en ?? iso2, iso3: curated?.iso3 ?? readWorldCountries().get(iso2)?.cca3 ?? '' };
}

const curatedCountries = readCuratedCountries();

/** `npm run world` does all; `npm run world -- manifest` only lists anew what lies in resources/world. */
const steps: Readonly<Record<string, () => Promise<void>>> = {
  all: compileWorld,
  manifest: async () => compileManifest(),
};

try {
  const wanted = process.argv[2] ?? 'all';
  const step = steps[wanted];
  if (step === undefined || process.argv.length > 3) {
    throw new LinderoError(
      'world.unknown-step',
      `There is no such step: ${process.argv.slice(2).join(' ')}. Say nothing, or "manifest".`,
    );
  }
  await step();
} catch (error) {
  const failure = toFailure(error);
  console.error(failure.code === 'internal' ? error : formatFailure(failure));
  process.exitCode = 1;
}
