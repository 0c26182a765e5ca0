import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';

/** Notes that were acknowledged and are not there, and what went wrong otherwise. */
export type RoundResult = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly problem: string | null;
};

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/**
 * Lets another process write notes, kills it (SIGKILL) so many milliseconds
 * after its first acknowledgement, and looks for every acknowledged note.
 */
export async function killRound(folder: string, milliseconds: number): Promise<RoundResult> {
  const acknowledged = await writeUntilKilled(folder, milliseconds);
  const notebook = await openNotebook(folder);
  try {
    const present = new Set(notebook.read(selectNotes).map(({ id }) => id));
    const lost = acknowledged.filter((id) => !present.has(id)).length;
    const [damaged] = notebook.report().damaged;
    return {
      acknowledged: acknowledged.length,
      lost,
      problem: damaged === undefined ? null : `${damaged.file}: ${damaged.reason}`,
    };
  } finally {
    await notebook.close();
  }
}

function writeUntilKilled(folder: string, milliseconds: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.on('data', (chunk) => {
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      printed += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== null) reject(new Error(`The writer stopped by itself (${code}): ${errors}`));
      else resolve(printed.split('\n').filter((line) => line.length === 36));
    });
  });
}
