import { expect, test } from 'vitest';
import { readNetLog } from './read-net-log.ts';

const types = {
  HOST_RESOLVER_MANAGER_REQUEST: 1,
  HOST_RESOLVER_MANAGER_JOB: 2,
  DNS_TRANSACTION: 3,
  TCP_CONNECT_ATTEMPT: 4,
  UDP_CONNECT: 5,
};
const events = [
  { type: 1, params: { host: 'https://~notfound' } },
  { type: 2, params: { host: 'https://update.example.org' } },
  { type: 2, params: { net_error: -106 } },
  { type: 3, params: { hostname: 'update.example.org' } },
  { type: 4, params: { address: '127.0.0.1:4000' } },
  { type: 4, params: { os_error: 101 } },
  { type: 4, params: { address: '203.0.113.7:443' } },
  { type: 4, params: { address: '[2001:db8::7]:443' } },
  { type: 5, params: { address: '[2001:4860:4860::8888]:443' } },
  { type: 4 },
];
const head = `{"constants":${JSON.stringify({ logEventTypes: types })},\n"events": [\n`;
const lines = events.map((event) => `${JSON.stringify(event)},\n`).join('');

test('every name that was asked for and every address that was gone to is told', () => {
  expect(readNetLog(`${head}${lines}{"type":4}]}`)).toEqual({
    loopback: 1,
    routes: new Map([['[2001:4860:4860::8888]:443', 1]]),
    elsewhere: new Map([
      ['203.0.113.7:443', 1],
      ['[2001:db8::7]:443', 1],
    ]),
    lookUps: new Map([['update.example.org', 2]]),
  });
});

test.each([
  ['after an event', lines],
  ['in the middle of one', `${lines}{"type":4,"par`],
])('what a browser wrote that was ended %s is read', (_when, written) => {
  expect(readNetLog(head + written).elsewhere.size).toBe(2);
});
