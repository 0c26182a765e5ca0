import type { Topology } from 'topojson-specification';
import { LinderoError } from '#shared/contract/errors.ts';

/**
 * Fetches a bundled file of the world and unpacks it. Hosts serve `.gz` files byte for byte.
 * Throws `world.missing` or `world.damaged`.
 */
export async function loadWorldJson(base: string, file: string): Promise<unknown> {
  const response = await fetch(new URL(file, base)).catch(() => null);
  if (!response?.ok || response.body === null) {
    throw new LinderoError(
      'world.missing',
      `The map data file ${file} cannot be read. Install Lindero again.`,
    );
  }
  return readAs(file, () => {
    const bytes = file.endsWith('.gz')
      ? response.body?.pipeThrough(new DecompressionStream('gzip'))
      : response.body;
    return new Response(bytes).json();
  });
}

/** The same for a topology that holds the named objects. */
export async function loadTopology(
  base: string,
  file: string,
  objects: readonly string[],
): Promise<Topology> {
  const json = await loadWorldJson(base, file);
  return readAs(file, () => {
    if (!isTopology(json) || !objects.every((name) => name in json.objects))
      throw new Error('not a topology');
    return json;
  });
}

/** Runs a step of reading a file; whatever it throws means that the file is damaged. */
export async function readAs<Value>(file: string, step: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    const message = `The map data file ${file} is damaged. Install Lindero again.`;
    throw new LinderoError('world.damaged', message, { cause });
  }
}

function isTopology(json: unknown): json is Topology {
  if (typeof json !== 'object' || json === null) return false;
  const { type, arcs, objects } = json as Partial<Topology>;
  return type === 'Topology' && Array.isArray(arcs) && typeof objects === 'object' && objects !== null;
}
