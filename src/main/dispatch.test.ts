import { expect, test } from 'vitest';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { Channels, WireForm } from '#shared/contract/channels.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { createDispatch } from './dispatch.ts';

const handlers = {
  'library.list': () => [],
  'library.open': () => {
    throw new LinderoError('library.no-such-article', 'There is no such article.');
  },
} as unknown as Handlers<Channels>;

test('a channel that the contract does not have is refused, even one inherited from Object', async () => {
  const dispatch = createDispatch(handlers);
  for (const channel of ['toString', 'library.drop', 7, null, undefined]) {
    expect(await dispatch(channel, {})).toMatchObject({
      ok: false,
      error: { code: 'request.unknown-channel' },
    });
  }
});

test('a payload that the validator refuses never reaches the handler', async () => {
  const answer = await createDispatch(handlers)('library.open', { id: '../../etc/passwd' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'request.invalid' } });
});

test('a failure in a handler arrives as data with its code', async () => {
  const answer = await createDispatch(handlers)('library.open', { id: 'a-b' });
  expect(answer).toEqual({
    ok: false,
    error: { code: 'library.no-such-article', message: 'There is no such article.' },
  });
});

test('requests and results of every channel may cross as JSON', () => {
  // The compiler is the test: WireForm is `never` for what JSON would not carry.
  const request: WireForm['library.open']['request'] = { id: 'a-b' };
  expect(JSON.parse(JSON.stringify(request))).toEqual(request);
});
