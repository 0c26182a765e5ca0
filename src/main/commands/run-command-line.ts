import { formatFailure, toFailure } from '#shared/contract/errors.ts';
import type { Command, CommandContext } from './command.ts';
import { UsageError } from './read-options.ts';

/** Runs `lindero …` and gives its exit code: 0 done, 1 not all of it could be done, 2 not understood. */
export async function runCommandLine(
  parameters: readonly string[],
  commands: readonly Command[],
  context: CommandContext,
): Promise<number> {
  const [name, ...rest] = parameters;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const text = overview(commands);
    if (name === undefined) context.note(text);
    else context.write(text);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    context.write(`${context.version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const kind = name.startsWith('-') ? 'option' : 'command';
    context.note(`There is no ${kind} “${name}”. “lindero --help” lists the commands.\n`);
    return 2;
  }
  const untilDashes = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (untilDashes.includes('--help') || untilDashes.includes('-h')) {
    context.write(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.note(`${error.message} “lindero ${name} --help” says how it is used.\n`);
      return 2;
    }
    context.note(`${formatFailure(toFailure(error))}\n`);
    return 1;
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: lindero COMMAND …\n\n${lines.join('\n')}\n\n“lindero COMMAND --help” says more about one.\n`;
}
