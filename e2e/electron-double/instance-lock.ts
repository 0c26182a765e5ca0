import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type SecondStart = { readonly args: string[]; readonly workingFolder: string };

/**
 * One instance per user data folder. A second one leaves its command line for
 * the first, which looks for it.
 */
export function takeInstanceLock(
  userData: string,
  onSecondStart: (args: string[], workingFolder: string) => void,
): boolean {
  const folder = join(userData, 'electron-double');
  mkdirSync(folder, { recursive: true });
  if (isHeldByAnother(join(folder, 'holder'))) {
    const start: SecondStart = { args: process.argv, workingFolder: process.cwd() };
    const note = join(folder, `${process.pid}.start`);
    writeFileSync(`${note}.part`, JSON.stringify(start));
    renameSync(`${note}.part`, note);
    return false;
  }
  writeFileSync(join(folder, 'holder'), String(process.pid));
  setInterval(() => {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.start'))) {
      const { args, workingFolder } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as SecondStart;
      rmSync(join(folder, name));
      onSecondStart(args, workingFolder);
    }
  }, 100).unref();
  return true;
}

function isHeldByAnother(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
