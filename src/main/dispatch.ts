import type { Handlers } from '#shared/contract/channel-types.ts';
import { type Channel, type Channels, validators } from '#shared/contract/channels.ts';
import { isLinderoError, LinderoError, type Outcome, reasonOf, toFailure } from '#shared/contract/errors.ts';

export type Dispatch = (channel: unknown, payload: unknown) => Promise<Outcome<unknown>>;

/** A refusal names what it refuses, and does not send it back whole. */
const longestQuote = 200;

/**
 * The one way into the core: validate, run, answer as data. Both hosts call
 * this and nothing else, so that they cannot drift apart. Whatever it is given,
 * it answers an `Outcome` and never throws: not even reading a payload may.
 */
export function createDispatch(handlers: Handlers<Channels>): Dispatch {
  return async function dispatch(channel, payload) {
    try {
      if (!isChannel(channel)) throw unknownChannel(channel);
      const handler = handlers[channel] as (request: unknown) => unknown;
      return { ok: true, value: await handler(validated(channel, payload)) };
    } catch (error) {
      return { ok: false, error: toFailure(error) };
    }
  };
}

/** The payload as its channel takes it. Throws `request.invalid`. */
function validated(channel: Channel, payload: unknown): unknown {
  try {
    const { success, data, error } = validators[channel].safeParse(payload);
    if (success) return data;
    throw invalidRequest(channel, error.issues[0]);
  } catch (cause) {
    if (isLinderoError(cause)) throw cause;
    // It cannot even be looked at: nested too deeply, say.
    throw invalidRequest(channel, { path: [], message: reasonOf(cause) });
  }
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(validators, channel);
}

function unknownChannel(channel: unknown): LinderoError {
  const name =
    typeof channel === 'string'
      ? `channel ${shortened(JSON.stringify(channel))}`
      : `such channel: a name is a text, and this is of type ${typeof channel}`;
  return new LinderoError(
    'request.unknown-channel',
    `There is no ${name}. Start Lindero again and reload the window.`,
  );
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

function invalidRequest(channel: Channel, issue: Issue | undefined): LinderoError {
  const where =
    issue === undefined || issue.path.length === 0 ? 'the request' : issue.path.map(String).join('.');
  const what = `${shortened(where)}: ${shortened(issue?.message ?? 'not valid')}`;
  return new LinderoError('request.invalid', `${channel}: ${what}.`);
}

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
