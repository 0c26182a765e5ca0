import { expect, test } from 'vitest';
import { readTrace } from './read-trace.ts';

const lines = String.raw`
812 connect(21, {sa_family=AF_INET, sin_port=htons(41621), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 EINPROGRESS (Operation now in progress)
812 connect(22, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
813 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)
814 connect(7, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.7")}, 16 <unfinished ...>
814 connect(7, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH
815 sendto(9, "\22\64\1\0\0\1\0\0\0\0\0\0\7example\3org\0\0\1\0\1", 29, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 29
815 connect(9, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 110) = 0
816 connect(3<UDPv6:[130402]>, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::8", &sin6_addr), sin6_scope_id=0}, 28) = 0
816 connect(3<UDP:[130403]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")}, 16) = 0
816 sendto(4<UDPv6:[[::1]:53228->[::1]:4434]>, "hi", 2, 0, NULL, 0) = 2
816 sendto(5<UDP:[10.0.0.1:60114->10.0.0.2:4433]>, "hi", 2, 0, NULL, 0) = 2
816 connect(6<TCP:[130417]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.7")}, 16) = -1 EINPROGRESS (Operation now in progress)
816 +++ exited with 0 +++
`.split('\n');

test('calls to this machine itself are counted, and sockets in the file system are none', () => {
  expect(readTrace(lines).loopback).toBe(3);
});

test('every other address is named', () => {
  expect([...readTrace(lines).elsewhere]).toEqual([
    ['203.0.113.7:443', 2],
    ['2001:db8::1:443', 1],
    ['10.0.0.2:53', 1],
    ['10.0.0.2:4433', 1],
  ]);
});

test('a datagram socket that is only pointed somewhere has sent nothing', () => {
  expect([...readTrace(lines).routes]).toEqual([
    ['2001:db8::8:443', 1],
    ['8.8.8.8:53', 1],
  ]);
});

test('look-ups are named by what they ask, whichever way they go', () => {
  expect([...readTrace(lines).lookUps]).toEqual([
    ['example.org', 1],
    ['?', 1],
  ]);
});

test('a program that kept to itself leaves nothing', () => {
  expect(readTrace([])).toEqual({ loopback: 0, routes: new Map(), elsewhere: new Map(), lookUps: new Map() });
});
