import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that operands name; a folder stands for the files in it, by name. */
export function listInputFiles(operands: readonly string[]): readonly string[] {
  return operands.flatMap((operand) => {
    if (!isFolder(operand)) return [operand];
    return readdirSync(operand, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => join(operand, name))
      .sort();
  });
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // What cannot even be looked at is said when it is read.
    return false;
  }
}
