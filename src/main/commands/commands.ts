import type { Command } from './command.ts';
import { compileCommand } from './compile.ts';
import { inspectCommand } from './inspect.ts';
import { notesCommand } from './notes.ts';
import { searchCommand } from './search.ts';

/** Every subcommand, in the order in which help lists them. To add one, write its file and name it here. */
export const commands: readonly Command[] = [compileCommand, inspectCommand, searchCommand, notesCommand];
