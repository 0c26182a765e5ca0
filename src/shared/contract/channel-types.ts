import type { z } from 'zod';

export type RequestOf<Group, Channel extends keyof Group> = Group[Channel] extends (
  request: infer Request,
) => unknown
  ? Request
  : never;

export type ResultOf<Group, Channel extends keyof Group> = Group[Channel] extends (
  request: never,
) => infer Result
  ? Result
  : never;

/** A validator beside every channel: leaving one out does not compile. */
export type Validators<Group> = { readonly [Channel in keyof Group]: z.ZodType<RequestOf<Group, Channel>> };

/** What the core provides for a group: a function per channel, at once or as a promise. */
export type Handlers<Group> = {
  readonly [Channel in keyof Group]: (
    request: RequestOf<Group, Channel>,
  ) => ResultOf<Group, Channel> | Promise<ResultOf<Group, Channel>>;
};
