import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What was typed was not understood: one sentence that says what, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's options and operands. Throws `UsageError` with one sentence. */
export function readOptions<const Declared extends Options>(
  parameters: readonly string[],
  options: Declared,
) {
  try {
    const read = parseArgs({ args: [...parameters], options, allowPositionals: true, strict: true });
    // A variable of a script that was never set: without this it would be the folder that one stands in.
    const empty = Object.entries(read.values).find(([, value]) => value === '');
    if (empty !== undefined) throw new UsageError(`The option --${empty[0]} needs a value.`);
    return read;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(sentenceFor(error));
  }
}

function sentenceFor(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const option = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('argument missing')
        ? `The option ${option} needs a value.`
        : `The option ${option} cannot be used like that.`;
    default:
      return message.split('\n')[0] ?? message;
  }
}
