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
    return parseArgs({ args: [...parameters], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(sentenceFor(error));
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
