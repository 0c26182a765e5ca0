import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { PackSummary } from '#shared/models/library.ts';
import type { CountryFacts, PairGeometry } from '#shared/models/world.ts';

/** An edition with what the world knows about its States. */
export type Atlas = {
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly border: PairGeometry | null;
  /** When this edition was imported, ISO 8601; null for the one that comes with the atlas. */
  readonly importedAt: string | null;
};

export type OpenEdition =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly atlas: Atlas }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Every State that the edition speaks of: both sides, then the others that its missions concern. */
export function countryCodes(edition: Edition): readonly string[] {
  const codes = [
    ...edition.article.sides.map((side) => side.iso2),
    ...edition.missions.flatMap((mission) => [
      mission.sending,
      mission.receiving,
      mission.placing.place?.country ?? null,
    ]),
  ];
  return [...new Set(codes)].filter((code) => code !== null);
}

export type FetchedEdition = {
  readonly open: OpenEdition;
  /** What the library holds; null when it could not say. */
  readonly packs: readonly PackSummary[] | null;
};

/** Opens an article of the library and asks for what the window needs beside it. */
export async function fetchAtlas(bridge: HostBridge, articleId: string): Promise<FetchedEdition> {
  const opened = await bridge.invoke('library.open', { id: articleId });
  if (!opened.ok) return failed(opened.error, null);
  const edition = opened.value;
  const [first, second] = edition.article.sides.map((side) => side.iso2);
  const [packs, countries, border] = await Promise.all([
    bridge.invoke('library.list', {}),
    bridge.invoke('world.countries', { iso2: countryCodes(edition) }),
    first && second ? bridge.invoke('world.border', { first, second }) : ({ ok: true, value: null } as const),
  ]);
  const held = packs.ok ? packs.value : null;
  if (!countries.ok) return failed(countries.error, held);
  if (!border.ok) return failed(border.error, held);
  const importedAt = held?.find(({ id }) => id === articleId)?.importedAt ?? null;
  const atlas = { edition, countries: countries.value, border: border.value, importedAt };
  return { open: { status: 'ready', atlas }, packs: held };
}

const failed = (failure: Failure, packs: FetchedEdition['packs']): FetchedEdition => ({
  open: { status: 'failed', failure },
  packs,
});
