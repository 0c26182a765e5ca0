import { LinderoError } from '#shared/contract/errors.ts';

/** `pack.damaged`, with what was found. */
export function damaged(what: string, cause?: unknown): LinderoError {
  const message = `This pack is damaged: ${what}. Import its article again, or take the pack from a copy.`;
  return new LinderoError('pack.damaged', message, { cause });
}
