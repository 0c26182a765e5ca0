import { useEffect, useState } from 'react';
import type { Place } from '#renderer/workers/gather-places.ts';
import type { LandOutline } from '#renderer/workers/land-outline.ts';
import type { LandPart } from '#renderer/workers/land-parts.ts';
import { type BasemapClient, openBasemapClient } from './basemap-client.ts';

export type Basemap = {
  readonly client: BasemapClient | null;
  /** `opening` until there is something to draw, or there is nothing; `overview` until the whole has been read. */
  readonly status: 'opening' | 'overview' | 'whole';
  readonly land: readonly (readonly LandPart[])[];
  /** The two States' land, in title order. */
  readonly outlines: readonly LandOutline[];
  readonly places: readonly Place[];
  /** The first file that could not be read; `worker` when nothing of the ground can be drawn. */
  readonly failure: { readonly file: string } | 'worker' | null;
};

const opening: Basemap = {
  client: null,
  status: 'opening',
  land: [],
  outlines: [],
  places: [],
  failure: null,
};

/** Runs the base map's workers for a pair of States, for as long as the map shows it. */
export function useBasemap(first: string | null, second: string | null, hasBorderLine: boolean): Basemap {
  const [basemap, setBasemap] = useState(opening);
  useEffect(
    function runWorkers() {
      const change = (part: Partial<Basemap>) => setBasemap((known) => ({ ...known, ...part }));
      const client = openBasemapClient(
        { sides: [first, second], hasBorderLine },
        {
          onOverview: ({ land, outlines, places }) =>
            change({ land: land ?? [], outlines: outlines ?? [], places, status: 'overview' }),
          onWhole: ({ places }) =>
            setBasemap((known) => ({ ...known, places: [...known.places, ...places], status: 'whole' })),
          onFailure: (file) =>
            file === null
              ? change({ failure: 'worker', status: 'whole' })
              : setBasemap((known) => ({ ...known, failure: known.failure ?? { file } })),
        },
      );
      setBasemap({ ...opening, client });
      return function stopWorkers() {
        client.close();
      };
    },
    [first, second, hasBorderLine],
  );
  return basemap;
}
