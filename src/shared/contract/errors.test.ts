import { expect, test } from 'vitest';
import { LinderoError, toFailure } from './errors.ts';
import { systemFailures } from './system-failures.ts';

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: what the system says, open '/data/x'`), { code });

test('what the system refuses is said with its own words and with what to do', () => {
  for (const { code, causes } of systemFailures) {
    for (const cause of causes.filter((each) => typeof each === 'string')) {
      const failure = toFailure(systemError(cause));
      expect(failure.code).toBe(code);
      expect(failure.message).toContain(`what the system says, open '/data/x'). `);
      expect(failure.message).toMatch(/again[.;]|again, /);
    }
  }
  expect(toFailure(systemError('EUNHEARD')).code).toBe('system.failed');
  // Held open by another program, as Windows says: no fault of the disk.
  expect(toFailure(systemError('EBUSY')).code).toBe('system.in-use');
});

test('a call stack that overflows and a text that is too long are no faults of their own', () => {
  const recurse = (): number => recurse() + 1;
  expect(codeOf(recurse)).toBe('system.too-deep');
  expect(codeOf(() => 'x'.repeat(2 ** 30))).toBe('system.out-of-memory');
  expect(codeOf(() => new Uint8Array(2 ** 60))).toBe('system.out-of-memory');
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return toFailure(error).code;
  }
}

test('anything else that is thrown is a failure, too, even what answers nothing', () => {
  const silent = Proxy.revocable({}, {});
  silent.revoke();
  const things = [null, undefined, 7n, Symbol('a'), {}, Object.create(null), silent.proxy, new Error('odd')];
  for (const thing of things) {
    expect(toFailure(thing)).toMatchObject({ code: 'internal', message: expect.stringContaining('report') });
  }
  expect(toFailure(new LinderoError('a.b', 'Do this.', { line: 3 }))).toEqual({
    code: 'a.b',
    message: 'Do this.',
    line: 3,
  });
});
