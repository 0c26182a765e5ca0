/**
 * What the operating system or the JavaScript engine says when it cannot do
 * something, and what a person can do about it. `causes` are Node's `error.code`
 * or, for what the engine throws, words of its message.
 */
type SystemFailure = {
  readonly code: `system.${string}`;
  readonly causes: readonly (string | RegExp)[];
  readonly happened: string;
  readonly todo: string;
};

export const systemFailures: readonly SystemFailure[] = [
  {
    code: 'system.disk-full',
    causes: ['ENOSPC', 'EDQUOT'],
    happened: 'The disk is full',
    todo: 'Make room on it and try again; what was there before is still there.',
  },
  {
    code: 'system.too-many-files',
    causes: ['EMFILE', 'ENFILE'],
    happened: 'The system lets no more files be opened',
    todo: 'Close other programs or start Lindero again, and try again.',
  },
  {
    code: 'system.not-permitted',
    causes: ['EACCES', 'EPERM', 'EROFS'],
    happened: 'The system does not allow it',
    todo: 'The file or folder may belong to another user or lie on a disk that can only be read: make it readable and writable for you, and try again.',
  },
  {
    code: 'system.gone',
    causes: ['ENOENT', 'ENOTDIR'],
    happened: 'A file or folder is not there any more',
    todo: 'Put it back, or plug in the disk that it is on, and try again.',
  },
  {
    code: 'system.in-the-way',
    causes: ['EISDIR', 'EEXIST', 'ENOTEMPTY', 'ELOOP'],
    happened: 'Something else lies in the place of a file',
    todo: 'Move it away and try again.',
  },
  {
    code: 'system.in-use',
    causes: ['EBUSY', 'ETXTBSY'],
    happened: 'Another program holds a file or folder open',
    todo: 'Close it there (a virus scanner or a copy of the folder may take a moment), and try again.',
  },
  {
    code: 'system.disk-failed',
    causes: ['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'EREMOTEIO', 'ETIMEDOUT'],
    happened: 'The disk does not answer as it should',
    todo: 'Check that it is connected, copy your data folder to another one, and try again.',
  },
  {
    code: 'system.too-deep',
    causes: [/maximum call stack|too much recursion/i],
    happened: 'What was asked for is nested too deeply',
    todo: 'Make it flatter or split it, and try again.',
  },
  {
    code: 'system.out-of-memory',
    causes: [
      'ENOMEM',
      'ERR_STRING_TOO_LONG',
      'ERR_FS_FILE_TOO_LARGE',
      'ERR_WORKER_OUT_OF_MEMORY',
      /out of memory|allocation failed|invalid (?:string|array|typed array) length/i,
    ],
    happened: 'It needs more memory than there is',
    todo: 'Close other programs, or split what you opened, and try again.',
  },
];

/** Any other refusal of the operating system. */
const other = {
  code: 'system.failed',
  happened: 'The system could not do it',
  todo: 'Check the disk and the folder that are named, and try again.',
} as const;

/** The codes that `systemFailureOf` answers with. */
export const systemFailureCodes: readonly string[] = [...systemFailures.map(({ code }) => code), other.code];

/** What to say of an error of the system or the engine; null for one that is neither. */
export function systemFailureOf(errorCode: string, reason: string): { code: string; message: string } | null {
  const isCause = (cause: string | RegExp) =>
    typeof cause === 'string' ? cause === errorCode : cause.test(reason);
  const known = systemFailures.find(({ causes }) => causes.some(isCause));
  const failure = known ?? (/^E[A-Z0-9]+$/.test(errorCode) ? other : null);
  return failure && { code: failure.code, message: `${failure.happened} (${reason}). ${failure.todo}` };
}
