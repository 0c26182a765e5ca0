import type { Warning } from '#shared/models/edition.ts';
import type { Failure } from '#shared/models/failure.ts';
import { catalogue, type MessageKey } from './catalogue.ts';
import type { Translate } from './translate.ts';

/** What happened and what to do, in the reader's language where the code is known, else as the core said it. */
export function failureText({ code, message }: Failure, t: Translate): string {
  const key = `failure.${code}`;
  return isKey('failure', key) ? t(key) : message;
}

/** What kind of remark it is, in the reader's language; null for a kind that is not known. */
export function warningKind({ code }: Warning, t: Translate): string | null {
  const key = `warning.${code}`;
  return isKey('warning', key) ? t(key) : null;
}

function isKey<Group extends 'failure' | 'warning'>(
  _group: Group,
  key: string,
): key is Extract<MessageKey, `${Group}.${string}`> {
  return Object.hasOwn(catalogue.en, key);
}
