import type { Handlers } from '#shared/contract/channel-types.ts';
import { type Channel, type Channels, validators } from '#shared/contract/channels.ts';
import { type Outcome, toFailure } from '#shared/contract/errors.ts';

export type Dispatch = (channel: unknown, payload: unknown) => Promise<Outcome<unknown>>;

/**
 * The one way into the core: validate, run, answer as data. Both hosts call
 * this and nothing else, so that they cannot drift apart.
 */
export function createDispatch(handlers: Handlers<Channels>): Dispatch {
  return async function dispatch(channel, payload) {
    if (!isChannel(channel)) {
      return refuse('request.unknown-channel', `There is no channel ${JSON.stringify(channel)}.`);
    }
    const parsed = validators[channel].safeParse(payload);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue === undefined || issue.path.length === 0 ? 'the request' : issue.path.join('.');
      return refuse('request.invalid', `${channel}: ${where}: ${issue?.message ?? 'not valid'}.`);
    }
    try {
      const handler = handlers[channel] as (request: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      return { ok: false, error: toFailure(error) };
    }
  };
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(validators, channel);
}

function refuse(code: string, message: string): Outcome<never> {
  return { ok: false, error: { code, message } };
}
