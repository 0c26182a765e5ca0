import { placeKey } from '#shared/text/place-key.ts';

type Named = {
  readonly iso2: string;
  readonly names: Readonly<Record<'en' | 'es', { readonly common: string; readonly official: string }>>;
  readonly aliases: Readonly<Record<'en' | 'es', readonly string[]>>;
};

/** Stops the compilation when one name would mean two countries: such a name belongs under `ambiguous`. */
export function checkNames(countries: readonly Named[]): void {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const country of countries) {
    for (const name of allNames(country)) {
      const key = placeKey(name);
      const other = owner.get(key);
      if (other !== undefined && other !== country.iso2)
        clashes.push(`${name}: ${other} and ${country.iso2}`);
      owner.set(key, country.iso2);
    }
  }
  if (clashes.length > 0) throw new Error(`Names with two meanings:\n${clashes.join('\n')}`);
}

const allNames = ({ names, aliases }: Named): readonly string[] => [
  names.en.common,
  names.en.official,
  names.es.common,
  names.es.official,
  ...aliases.en,
  ...aliases.es,
];
