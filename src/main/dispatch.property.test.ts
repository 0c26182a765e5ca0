import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationFolders } from '#main/application-folders.ts';
import { type Core, createCore } from '#main/core.ts';
import { type Channel, validators } from '#shared/contract/channels.ts';
import { arbitraryRequest } from '#shared/contract/testing/arbitrary-request.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-dispatch-'));
const channels = Object.keys(validators) as Channel[];
let core: Core;

beforeAll(async () => {
  const articles = join(dataFolder, 'articles');
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'article.txt'),
    '= Chad–Fiji relations =\n\nThey met in 1990.\n\n== Missions ==\n\nOf Chad in Fiji\n\n- Suva (Embassy)\n',
  );
  const folders = { ...applicationFolders(import.meta.dirname), articles };
  const printPdf = async () => new Uint8Array();
  const openOutside = async () => false;
  core = await createCore({ host: 'browser', version: '0', folders, dataFolder, printPdf, openOutside });
});
afterAll(async () => {
  await core.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** Whatever is asked, the answer is data that may cross any boundary, and one that fails has a sentence. */
async function answersAnOutcome(channel: unknown, payload: unknown): Promise<void> {
  const outcome = await core.dispatch(channel, payload);
  expect(() => JSON.stringify(outcome)).not.toThrow();
  if (outcome.ok) return;
  // Not `internal`, which has no dot.
  expect(outcome.error.code).toMatch(/^[a-z]+(?:[.-][a-z-]+)+$/);
  expect(outcome.error.message.length).toBeGreaterThan(10);
  expect(outcome.error.message.length).toBeLessThan(5000);
}

/** What no JSON carries, and what does not want to be looked at. */
const oddities = fc.constantFrom<() => unknown>(
  () => 10n,
  () => ({ id: 10n }),
  () => Symbol('a'),
  () => ({ [Symbol('a')]: 1 }),
  () => circular(),
  () => nested(20_000),
  () => ({ id: nested(20_000) }),
  () => Object.create(null),
  () => ({
    get id() {
      throw new Error('not to be read');
    },
  }),
  () => ({
    toJSON() {
      throw new Error('not to be written');
    },
  }),
  () => unspeakable(),
  () => revoked(),
  () => ({ id: revoked() }),
  () => new Date(Number.NaN),
  () => 'x'.repeat(2_000_000),
  () => ({ ['x'.repeat(1_000_000)]: 1 }),
  () => '__proto__',
  () => JSON.parse('{"__proto__":{"id":"a"},"constructor":1}'),
  () => new Uint8Array(10),
  () => () => 1,
  () => Promise.reject(new Error('late')).catch(() => 1),
);

function circular(): unknown {
  const one: { self?: unknown } = {};
  one.self = one;
  return one;
}

function nested(depth: number): unknown {
  let inner: unknown = 1;
  for (let at = 0; at < depth; at += 1) inner = [inner];
  return inner;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Throws itself, a proxy that answers nothing, at whoever looks at it. */
function unspeakable(): unknown {
  const refuse = (): never => {
    throw proxy;
  };
  const proxy: object = new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse },
  );
  return proxy;
}

/** Made only where it is handed over: nobody else is to look at it. */
const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true })
    .map((value) => () => value),
  fc
    .anything({ withTypedArray: true, withNullPrototype: true, withObjectString: true })
    .map((value) => () => value),
  oddities,
);

test('a channel of any shape is refused as data', async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, (channel, payload) => answersAnOutcome(channel(), payload())),
    { numRuns: propertyRuns(400) },
  );
});

test('a request of any shape, on any channel, is answered as data', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), anything, (channel, payload) =>
      answersAnOutcome(channel, payload()),
    ),
    {
      numRuns: propertyRuns(1500),
    },
  );
});

test.each(channels)('%s answers whatever its validator lets through', async (channel) => {
  await fc.assert(
    fc.asyncProperty(arbitraryRequest(validators[channel]), (payload) => answersAnOutcome(channel, payload)),
    { numRuns: propertyRuns(5) },
  );
});
